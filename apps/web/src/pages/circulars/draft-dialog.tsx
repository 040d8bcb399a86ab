import { useNavigate } from '@tanstack/react-router'
import { type CircularKind, circularKinds, draftCircular, listCirculars, type Period } from '@wanwu/contract'
import { Button, Dialog, Select, TroubleBlock, useLanguage } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

/** Chooses kind, form and period of a new paper, takes the facts, and goes to it. */
export function DraftDialog(props: {
  periods: readonly Period[]
  periodId: string | undefined
  open: boolean
  onClose: () => void
}) {
  const { t } = useTranslation('circulars')
  const language = useLanguage()
  const navigate = useNavigate()
  const [kind, setKind] = useState<CircularKind>('circular')
  const [form, setForm] = useState<'document' | 'letter'>('document')
  const [chosen, setChosen] = useState<string | null>(null)
  const period = props.periods.find(({ id }) => id === (chosen ?? props.periodId)) ?? props.periods[0]
  const draft = useAct(draftCircular, {
    refresh: [listCirculars],
    onDone: ({ circularId }) => void navigate({ href: `/reporting/circulars/${circularId}` }),
  })
  const year = Number(period?.dueOn.slice(0, 4))
  const scope =
    kind === 'annual'
      ? { periodId: null, planId: period?.planId ?? null, year }
      : { periodId: period?.id ?? null, planId: null, year: null }
  return (
    <Dialog
      title={t('draftTitle')}
      open={props.open}
      onClose={props.onClose}
      acts={
        period ? (
          <Button
            look="main"
            pending={draft.isPending}
            onPress={() => draft.mutate({ kind, form: kind === 'letters' ? 'letter' : form, ...scope })}
          >
            {t('draftNow')}
          </Button>
        ) : null
      }
    >
      {period ? (
        <div className="circular-form">
          <Select
            label={t('kind')}
            choices={circularKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
            value={kind}
            onChange={setKind}
          />
          {kind === 'circular' || kind === 'annual' ? (
            <Select
              label={t('form')}
              choices={(['document', 'letter'] as const).map((id) => ({ id, label: t(`forms.${id}`) }))}
              value={form}
              onChange={setForm}
            />
          ) : null}
          <Select
            label={kind === 'annual' ? t('year') : t('period')}
            choices={props.periods.map((one) => ({
              id: one.id,
              label: kind === 'annual' ? one.dueOn.slice(0, 4) : one.name[language === 'en' ? 'en' : 'zh'],
              note: one.planTitle,
            }))}
            value={period.id}
            onChange={setChosen}
          />
          {draft.error ? <TroubleBlock trouble={troubleOf(draft.error)} /> : null}
        </div>
      ) : (
        <p>{t('noPeriods')}</p>
      )}
    </Dialog>
  )
}
