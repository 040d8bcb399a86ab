import { type Cycle, type CycleProposal, changeCycle, createCycle, listCycles } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core/dates'
import { Button, Checkbox, DateField, Select, SidePanel, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { type CycleFault, draftOf, fieldsOf } from './cycle-draft.ts'
import { RuleFields } from './rule-fields.tsx'
import { UnitSetEditor } from './unit-set-editor.tsx'

/** A cycle to be set up or changed, with everything a document or the office has said of it filled in. */
export function CycleForm(props: {
  from: Cycle | CycleProposal | null
  plans: readonly { id: string; title: string }[]
  onClose: () => void
}) {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const { from } = props
  const stored = from && 'id' in from ? from : null
  const [planId, setPlanId] = useState(from?.planId ?? props.plans[0]?.id ?? null)
  const [draft, setDraft] = useState(() => draftOf(from, shanghaiDay(new Date())))
  const [faults, setFaults] = useState<CycleFault[]>([])
  const done = (words: string) => () => {
    props.onClose()
    showToast(words)
  }
  const create = useAct(createCycle, {
    refresh: [listCycles],
    onDone: done(t('setUpDone', { name: draft.name, count: draft.units.length })),
  })
  const change = useAct(changeCycle, { refresh: [listCycles], onDone: done(t('cycleSaved')) })
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch })
  const fault = (name: CycleFault, words: string) => (faults.includes(name) ? words : undefined)
  const save = () => {
    const checked = fieldsOf(draft)
    setFaults('faults' in checked ? checked.faults : [])
    if ('faults' in checked || !planId) return
    const { fields } = checked
    if (stored) change.mutate({ cycleId: stored.id, revision: stored.revision, fields })
    else create.mutate({ planId, ruleId: from && 'ruleId' in from ? from.ruleId : null, fields })
  }
  const trouble = create.error ?? change.error
  const once = draft.rule.every === 'once'
  const clock = (name: 'opensBefore' | 'cutoffBefore' | 'locksAfter') => (
    <TextField
      label={t(name)}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
      error={fault(name, t('numberFault'))}
    />
  )

  return (
    <SidePanel
      title={from?.name ?? t('newCycle')}
      sub={from?.planTitle}
      focusKey={stored?.id ?? 'new'}
      onClose={props.onClose}
      foot={
        <>
          <Button look="main" pending={create.isPending || change.isPending} onPress={save}>
            {t(stored ? 'saveCycle' : 'createCycle')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div className="office-form">
        {trouble ? <TroubleBlock trouble={troubleOf(trouble)} /> : null}
        {from ? null : (
          <Select
            label={t('whichPlan')}
            choices={props.plans.map(({ id, title }) => ({ id, label: title }))}
            value={planId}
            onChange={setPlanId}
          />
        )}
        <TextField
          label={t('name')}
          value={draft.name}
          onChange={(name) => set({ name })}
          error={fault('name', t('required'))}
        />
        <RuleFields rule={draft.rule} onChange={(rule) => set({ rule })} />
        <div className="office-pair">
          <DateField
            label={t(once ? 'onceDue' : 'firstDue')}
            value={draft.firstDue}
            onChange={(firstDue) => set({ firstDue })}
            hint={once ? undefined : t('firstDueHint')}
            error={fault('firstDue', t('required'))}
          />
          <DateField
            label={t('coversFrom')}
            value={draft.coversFrom}
            onChange={(coversFrom) => set({ coversFrom })}
            error={fault('coversFrom', t('required'))}
          />
        </div>
        <div className="office-pair">
          {clock('opensBefore')}
          {clock('cutoffBefore')}
          {clock('locksAfter')}
        </div>
        <Checkbox checked={draft.moves} onChange={(moves) => set({ moves })}>
          {t('moves')}
        </Checkbox>
        <UnitSetEditor
          units={draft.units}
          onChange={(units) => set({ units })}
          error={fault('units', t('required'))}
        />
        <TextField
          label={t('contentLines')}
          hint={t('contentHint')}
          lines={3}
          value={draft.content}
          onChange={(content) => set({ content })}
        />
        <TextField
          label={t('recipient')}
          labelNote={shell('optional')}
          value={draft.recipient}
          onChange={(recipient) => set({ recipient })}
        />
      </div>
    </SidePanel>
  )
}
