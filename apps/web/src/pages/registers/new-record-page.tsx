import './registers.css'
import { useParams, useRouter } from '@tanstack/react-router'
import { AppError, createRecord, getRegister, type OutputOf, type UnitRef } from '@wanwu/contract'
import {
  ActBar,
  Button,
  Failed,
  Loading,
  SectionHead,
  showToast,
  TextLink,
  Title,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { UnitPicker } from '../../pickers/unit-picker.tsx'
import { useMe } from '../../session/use-me.ts'
import { Page } from '../../shell/page.tsx'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { useLeave } from '../../shell/use-leave.ts'
import { issuesOf } from './issues-of.ts'
import { changedValues, draftRecord } from './record-draft.ts'
import { RecordFields } from './record-fields.tsx'
import { recordLists } from './record-lists.ts'
import { useFaultFocus } from './use-fault-focus.ts'
import { useLabel } from './use-label.ts'

/** Adds a record to a register. */
export function NewRecordPage() {
  const { t } = useTranslation('registers')
  const { register } = useParams({ strict: false }) as { register: string }
  const say = useLabel()
  const query = useAsk(getRegister, { register })
  const trail = [
    { label: t('title'), href: '/registers' },
    ...(query.data ? [{ label: say(query.data.declaration.labels), href: `/registers/${register}` }] : []),
  ]
  if (!query.data) {
    return (
      <Page title={t('newTitle')} trail={trail}>
        {query.error ? (
          <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
        ) : (
          <Loading lines={8} />
        )}
      </Page>
    )
  }
  return <NewRecordForm key={register} register={query.data} trail={trail} />
}

function NewRecordForm(props: {
  register: OutputOf<typeof getRegister>
  trail: { label: string; href: string }[]
}) {
  const { t } = useTranslation('registers')
  const { t: shell } = useTranslation()
  const router = useRouter()
  const say = useLabel()
  const me = useMe()
  const form = useRef<HTMLFormElement>(null)
  const { declaration, vocabularies } = props.register
  const start = draftRecord(declaration.fields)
  const [draft, setDraft] = useState(start)
  const [keeper, setKeeper] = useState<UnitRef | null>(me?.unit ?? null)
  const { leaving, leave } = useLeave()
  const again = useRef(false)
  const path = `/registers/${declaration.key}`
  const create = useAct(createRecord, {
    refresh: recordLists,
    onDone: ({ id }) => {
      showToast(t('created'))
      if (again.current) {
        setDraft(start)
        create.reset()
        form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
        return
      }
      leave(`${path}/${id}`)
    },
  })
  useFaultFocus(form, create.error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = changedValues(declaration.fields, draft, start)
    create.mutate({ register: declaration.key, values, ...(keeper ? { unit: keeper.id } : {}) })
  }
  const faults = issuesOf(create.error)
  const existing = create.error instanceof AppError ? create.error.data.existing : undefined
  const dirty = !leaving && JSON.stringify(draft) !== JSON.stringify(start)
  return (
    <Page
      title={t('newTitle')}
      trail={props.trail}
      foot={
        <ActBar
          kind="acts"
          end={<Button onPress={() => router.history.push(path)}>{shell('cancel')}</Button>}
        >
          <Button
            type="submit"
            form="record-form"
            look="main"
            pending={create.isPending}
            onPress={() => {
              again.current = false
            }}
          >
            {t('create')}
          </Button>
          <Button
            type="submit"
            form="record-form"
            pending={create.isPending}
            onPress={() => {
              again.current = true
            }}
          >
            {t('addAnother')}
          </Button>
        </ActBar>
      }
    >
      <UnsavedGuard dirty={dirty} />
      <Title>{t('headed', { name: say(declaration.labels), what: t('newTitle') })}</Title>
      <p className="w-quiet">{t('aboutRegister', { purpose: say(declaration.purpose) })}</p>
      <form ref={form} id="record-form" className="register-form" onSubmit={submit} noValidate>
        {create.error ? <TroubleBlock trouble={troubleOf(create.error)} /> : null}
        {typeof existing === 'string' ? (
          <TextLink href={`${path}/${existing}`}>{t('alreadyThere')}</TextLink>
        ) : null}
        <RecordFields
          declaration={declaration}
          vocabularies={vocabularies}
          draft={draft}
          onChange={(field, drafted) => setDraft((last) => ({ ...last, [field]: drafted }))}
          faults={faults}
        />
        <fieldset className="register-part" aria-label={t('keeperGroup')}>
          <SectionHead title={t('keeperGroup')} />
          <UnitPicker label={t('keeper')} value={keeper} onChange={setKeeper} hint={t('keeperHint')} />
        </fieldset>
      </form>
    </Page>
  )
}
