import { useRouter } from '@tanstack/react-router'
import {
  AppError,
  getPlanTasks,
  getRecord,
  type RegisterRecord,
  type ResponseLevel,
  startResponse,
} from '@wanwu/contract'
import { Button, Dialog, Loading, SectionHead, showToast, TextLink, TroubleBlock } from '@wanwu/ui'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf, troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { FieldControl } from '../registers/field-control.tsx'
import { issuesOf } from '../registers/issues-of.ts'
import { draftRecord, type RecordDraft, sentValue } from '../registers/record-draft.ts'
import { recordLists } from '../registers/record-lists.ts'
import { useFaultFocus } from '../registers/use-fault-focus.ts'
import { useLabel } from '../registers/use-label.ts'
import { PlannedTasks } from './planned-tasks.tsx'
import { useResponseWords } from './use-response-words.ts'

const asked = ['name', 'level', 'drill', 'kind', 'place', 'diseaseEvent', 'situation']

/** 启动响应: asks what is known of the incident and shows, before anything starts, who will have to do what by when. */
export function StartDialog(props: { plan: RegisterRecord; onClose: () => void }) {
  const { t } = useTranslation('stewardship')
  const { t: shell } = useTranslation()
  const router = useRouter()
  const say = useLabel()
  const { declared, levelName } = useResponseWords()
  const planned = useAsk(getPlanTasks, { id: props.plan.id })
  const fields = (declared?.declaration.fields ?? []).filter(({ key }) => asked.includes(key))
  const [typed, setTyped] = useState<RecordDraft>({})
  const body = useRef<HTMLDivElement>(null)
  const start = useAct(startResponse, {
    refresh: [getRecord, ...recordLists],
    onDone: ({ id, tasks }) => {
      showToast(t('start.done', { count: tasks.length }))
      router.history.push(`/registers/emergency-response/${id}`)
    },
  })
  useFaultFocus(body, start.error)
  if (!declared || !planned.data) {
    return (
      <Dialog open wide title={t('plan.start')} onClose={props.onClose}>
        {planned.error ? <TroubleBlock trouble={troubleOf(planned.error)} /> : <Loading lines={5} />}
      </Dialog>
    )
  }
  const draft: RecordDraft = { ...draftRecord(fields), kind: planned.data.kind, ...typed }
  const value = (key: string) => {
    const field = fields.find((each) => each.key === key)
    return field ? sentValue(field, draft[key]) : null
  }
  const level = value('level') as ResponseLevel | null
  const drill = value('drill')
  const tasks = planned.data.levels.find((each) => each.level === level)?.tasks ?? []
  const faults = issuesOf(start.error, '')
  const reason =
    typeof value('name') !== 'string'
      ? t('start.needName')
      : level === null
        ? t('start.needLevel')
        : drill === null
          ? t('start.needDrill')
          : planned.data.faults.length > 0
            ? t('start.needLines')
            : tasks.length === 0
              ? t('plan.noTasks')
              : undefined
  const submit = () => {
    const optional = Object.fromEntries(
      ['kind', 'place', 'diseaseEvent', 'situation'].flatMap((key) =>
        value(key) === null ? [] : [[key, value(key)]],
      ),
    )
    start.mutate({
      plan: props.plan.id,
      revision: planned.data?.revision ?? 0,
      name: String(value('name')),
      level: level ?? '4',
      drill: drill === true,
      ...optional,
    })
  }
  const existing = start.error instanceof AppError ? start.error.data.existing : undefined
  return (
    <Dialog
      open
      wide
      title={t('plan.start')}
      onClose={props.onClose}
      acts={
        <>
          <Button look="main" pending={start.isPending} reason={reason} onPress={submit}>
            {drill === true ? t('start.drill') : t('start.act')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div ref={body} className="dialog-form">
        {start.error ? <TroubleBlock trouble={troubleOf(start.error)} /> : null}
        {codeOf(start.error) === 'ALREADY_EXISTS' && typeof existing === 'string' ? (
          <TextLink href={`/registers/emergency-response/${existing}`}>{t('start.open')}</TextLink>
        ) : null}
        {fields.map((field) => (
          <FieldControl
            key={field.key}
            field={field}
            vocabularies={declared.vocabularies}
            drafted={draft[field.key]}
            onChange={(drafted) => setTyped((last) => ({ ...last, [field.key]: drafted }))}
            error={faults[field.key] ? say(faults[field.key] ?? { zh: '', en: '' }) : undefined}
          />
        ))}
        <section>
          <SectionHead
            title={level ? t('start.tasks', { level: levelName(level) }) : t('start.tasksTitle')}
            {...(level ? { note: t('plan.now') } : {})}
          />
          {level ? (
            <PlannedTasks label={t('start.tasksTitle')} tasks={tasks} empty={t('plan.noTasks')} />
          ) : (
            <p className="w-quiet">{t('start.chooseLevel')}</p>
          )}
        </section>
      </div>
    </Dialog>
  )
}
