import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import {
  AppError,
  changeRecord,
  getRecord,
  type getRegister,
  type OutputOf,
  type RegisterRecord,
} from '@wanwu/contract'
import { ActBar, Button, showToast, TextLink, Title, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf, troubleOf } from '../../api/trouble-of.ts'
import { asking, useAct } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { useLeave } from '../../shell/use-leave.ts'
import { ClashList } from './clash-list.tsx'
import { issuesOf } from './issues-of.ts'
import { changedValues, draftRecord, mergeDraft, type RecordDraft, sentValue } from './record-draft.ts'
import { RecordFields } from './record-fields.tsx'
import { recordLists } from './record-lists.ts'
import { useFaultFocus } from './use-fault-focus.ts'
import { useLabel } from './use-label.ts'

/** Names of what was chosen in a form, by id. */
function namesOf(draft: RecordDraft): Record<string, string> {
  return Object.fromEntries(
    Object.values(draft).flatMap((one) =>
      one && typeof one === 'object' && 'id' in one ? [[one.id, one.name]] : [],
    ),
  )
}

/** The form of a record that is there. When somebody else stored meanwhile, both are put together and nothing is lost. */
export function EditRecordForm(props: {
  register: OutputOf<typeof getRegister>
  record: RegisterRecord
  trail: { label: string; href: string }[]
}) {
  const { t } = useTranslation('registers')
  const { t: shell } = useTranslation()
  const router = useRouter()
  const queries = useQueryClient()
  const say = useLabel()
  const { declaration, vocabularies } = props.register
  const shown = new Set(declaration.form.flatMap((part) => part.fields))
  const fields = declaration.fields.filter(({ key }) => shown.has(key) && !props.record.masked.includes(key))
  const [base, setBase] = useState(props.record)
  const start = draftRecord(fields, base)
  const [draft, setDraft] = useState(start)
  const [clash, setClash] = useState<{ fields: string[]; present: RegisterRecord } | null>(null)
  const { leaving, leave } = useLeave()
  const form = useRef<HTMLFormElement>(null)
  const path = `/registers/${declaration.key}/${base.id}`
  const input = { register: declaration.key, id: base.id }
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView({ block: 'center' })
  }, [])
  const merge = async () => {
    const { record: present } = await queries.fetchQuery({ ...asking(getRecord, input), staleTime: 0 })
    const merged = mergeDraft(fields, draft, start, draftRecord(fields, present))
    setDraft(merged.draft)
    setBase(present)
    setClash({ fields: merged.clashes, present })
  }
  const change = useAct(changeRecord, {
    refresh: [getRecord, ...recordLists],
    onDone: () => {
      showToast(t('saved'))
      leave(path)
    },
  })
  useFaultFocus(form, change.error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setClash(null)
    change.mutate(
      { ...input, revision: base.revision, values: changedValues(fields, draft, start) },
      {
        onError: (error) => {
          if (codeOf(error) === 'CONFLICT') void merge()
        },
      },
    )
  }
  const stale = codeOf(change.error) === 'CONFLICT'
  const existing = change.error instanceof AppError ? change.error.data.existing : undefined
  const dirty = !leaving && Object.keys(changedValues(fields, draft, start)).length > 0
  return (
    <Page
      title={t('editTitle')}
      trail={[...props.trail, { label: t('backToRecord'), href: path }]}
      foot={
        <ActBar
          kind="acts"
          end={<Button onPress={() => router.history.push(path)}>{shell('cancel')}</Button>}
        >
          <Button type="submit" form="record-form" look="main" pending={change.isPending}>
            {t('save')}
          </Button>
        </ActBar>
      }
    >
      <UnsavedGuard dirty={dirty} />
      <Title>{t('headed', { name: say(declaration.labels), what: t('editTitle') })}</Title>
      <form ref={form} id="record-form" className="register-form" onSubmit={submit} noValidate>
        {change.error && !stale ? <TroubleBlock trouble={troubleOf(change.error)} /> : null}
        {typeof existing === 'string' ? (
          <TextLink href={`/registers/${declaration.key}/${existing}`}>{t('alreadyThere')}</TextLink>
        ) : null}
        {stale && clash ? (
          <ClashList
            fields={fields.filter(({ key }) => clash.fields.includes(key))}
            vocabularies={vocabularies}
            present={clash.present}
            names={namesOf(draft)}
            mineOf={(field) => sentValue(field, draft[field.key])}
            onTheirs={(field) => {
              setDraft((last) => ({ ...last, [field.key]: start[field.key] ?? null }))
              setClash((last) =>
                last ? { ...last, fields: last.fields.filter((key) => key !== field.key) } : last,
              )
            }}
          />
        ) : null}
        <RecordFields
          declaration={declaration}
          vocabularies={vocabularies}
          draft={draft}
          onChange={(field, drafted) => setDraft((last) => ({ ...last, [field]: drafted }))}
          faults={issuesOf(change.error)}
          masked={base.masked}
        />
      </form>
    </Page>
  )
}
