import '../registers/registers.css'
import './supervision.css'
import { useParams, useRouter } from '@tanstack/react-router'
import { type FindingOrigin, getRegister, type OutputOf, proposeFinding, raiseFinding } from '@wanwu/contract'
import { ActBar, Button, Callout, Failed, Loading, showToast, TextLink, Title, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { useLeave } from '../../shell/use-leave.ts'
import { issuesOf } from '../registers/issues-of.ts'
import { draftRecord, sentValue } from '../registers/record-draft.ts'
import { RecordFields } from '../registers/record-fields.tsx'
import { recordLists } from '../registers/record-lists.ts'

/** 转问题整改: a finding with what the record says already filled in. */
export function RaisePage() {
  const { t } = useTranslation('supervision')
  const { origin, record } = useParams({ strict: false }) as { origin: FindingOrigin; record: string }
  const finding = useAsk(getRegister, { register: 'finding' })
  const proposal = useAsk(proposeFinding, { origin, id: record })
  const error = finding.error ?? proposal.error
  const back = `/registers/${origin}/${record}`
  const trail = [
    { label: t('room'), href: '/supervision' },
    { label: proposal.data?.title ?? t('raise.back'), href: back },
  ]
  return finding.data && proposal.data?.can.raise ? (
    <RaiseForm
      key={record}
      origin={origin}
      id={record}
      proposal={proposal.data}
      finding={finding.data}
      trail={trail}
    />
  ) : (
    <Page title={t('raise.title')} trail={trail}>
      {error ? (
        <Failed trouble={troubleOf(error)} onRetry={() => void proposal.refetch()} />
      ) : !proposal.data || !finding.data ? (
        <Loading lines={6} />
      ) : (
        <Callout tone="quiet">
          {proposal.data.raised ? (
            <TextLink href={`/registers/finding/${proposal.data.raised.id}`}>{t('raise.raised')}</TextLink>
          ) : (
            t('raise.cannot')
          )}
        </Callout>
      )}
    </Page>
  )
}

function RaiseForm(props: {
  origin: FindingOrigin
  id: string
  proposal: OutputOf<typeof proposeFinding>
  finding: OutputOf<typeof getRegister>
  trail: { label: string; href: string }[]
}) {
  const { t } = useTranslation('supervision')
  const router = useRouter()
  const { proposal, origin, id } = props
  const { declaration, vocabularies } = props.finding
  // photos come along by themselves, and files before and after are for the unit that rectifies
  const fields = declaration.fields.filter(({ kind }) => kind !== 'files' && kind !== 'computed')
  const form = declaration.form
    .slice(0, 2)
    .map((part) => ({ ...part, fields: part.fields.filter((key) => fields.some((one) => one.key === key)) }))
  const [start] = useState(() => draftRecord(fields, proposal))
  const [draft, setDraft] = useState(start)
  const { leaving, leave } = useLeave()
  const raise = useAct(raiseFinding, {
    refresh: [...recordLists, proposeFinding],
    onDone: (answer) => {
      showToast(t('raise.done'))
      leave(`/registers/finding/${answer.id}`)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const values = Object.fromEntries(
      fields.flatMap((field) => {
        const value = sentValue(field, draft[field.key])
        return value === null && proposal.values[field.key] === undefined ? [] : [[field.key, value]]
      }),
    )
    raise.mutate({ origin, id, revision: proposal.revision, values })
  }
  return (
    <Page
      title={t('raise.title')}
      trail={props.trail}
      foot={
        <ActBar
          kind="acts"
          end={
            <Button onPress={() => router.history.push(`/registers/${origin}/${id}`)}>
              {t('raise.back')}
            </Button>
          }
        >
          <Button type="submit" form="raise-form" look="main" pending={raise.isPending}>
            {t('raise.act')}
          </Button>
        </ActBar>
      }
    >
      <UnsavedGuard dirty={!leaving && JSON.stringify(draft) !== JSON.stringify(start)} />
      <Title>{t('raise.title')}</Title>
      <p className="w-quiet">{t('raise.lead', { title: proposal.title, photos: proposal.photos.length })}</p>
      <form id="raise-form" className="register-form" onSubmit={submit} noValidate>
        {raise.error ? <TroubleBlock trouble={troubleOf(raise.error)} /> : null}
        <RecordFields
          declaration={{ fields: declaration.fields, form }}
          vocabularies={vocabularies}
          draft={draft}
          onChange={(field, drafted) => setDraft((last) => ({ ...last, [field]: drafted }))}
          faults={issuesOf(raise.error)}
        />
      </form>
    </Page>
  )
}
