import './registers.css'
import { useParams, useRouter } from '@tanstack/react-router'
import {
  changeResponseLevel,
  findingOrigins,
  getRecord,
  getRegister,
  type OfferedAct,
  scoreRisk,
} from '@wanwu/contract'
import { ActBar, Button, Callout, Failed, Loading, StateWord, Title } from '@wanwu/ui'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Page } from '../../shell/page.tsx'
import { RecordPanel } from '../stewardship/record-panel.tsx'
import { RecordWays } from '../supervision/record-ways.tsx'
import { ActDialog } from './act-dialog.tsx'
import { RecordDueList } from './record-due-list.tsx'
import { RecordFacts } from './record-facts.tsx'
import { RecordFiles } from './record-files.tsx'
import { RecordHistory } from './record-history.tsx'
import { RecordPhoto } from './record-photo.tsx'
import { RecordPlace } from './record-place.tsx'
import { RecordRelated } from './record-related.tsx'
import { RecordSteps } from './record-steps.tsx'
import { markOf } from './state-look.ts'
import { useLabel } from './use-label.ts'
import { useValueText } from './use-value-text.ts'
import { VoidDialog } from './void-dialog.tsx'

/** Commands that are asked for in a dialog of their own. */
const commandsAsked: readonly string[] = [changeResponseLevel.id, scoreRisk.id]

const RiskDialog = lazy(() =>
  import('../stewardship/risk-dialog.tsx').then((room) => ({ default: room.RiskDialog })),
)
const LevelDialog = lazy(() =>
  import('../stewardship/level-dialog.tsx').then((room) => ({ default: room.LevelDialog })),
)

/** One record: how far it has come and whose turn it is, what it says and proves, and how it got there. */
export function RecordPage() {
  const { t } = useTranslation('registers')
  const router = useRouter()
  const format = useFormat()
  const say = useLabel()
  const { register, record: id } = useParams({ strict: false }) as { register: string; record: string }
  const [acting, setActing] = useState<string | null>(null)
  const [voiding, setVoiding] = useState(false)
  const declared = useAsk(getRegister, { register })
  const query = useAsk(getRecord, { register, id })
  const textOf = useValueText(declared.data?.vocabularies ?? [])
  const trail = [
    { label: t('title'), href: '/registers' },
    ...(declared.data
      ? [{ label: say(declared.data.declaration.labels), href: `/registers/${register}` }]
      : []),
  ]
  const error = declared.error ?? query.error
  if (!declared.data || query.data?.record.id !== id) {
    return (
      <Page title={t('title')} trail={trail}>
        {error ? (
          <Failed trouble={troubleOf(error)} onRetry={() => void query.refetch()} />
        ) : (
          <Loading lines={8} />
        )}
      </Page>
    )
  }
  const { declaration, vocabularies } = declared.data
  const { record, offered, can } = query.data
  const titleField = declaration.fields.find(({ key }) => key === declaration.title)
  const title =
    (titleField && textOf(titleField, record.values[titleField.key], record.names)) || t('untitled')
  const state = declaration.states.find(({ key }) => key === record.state)
  const picture = query.data.files.find(({ kind }) => kind.startsWith('image/'))
  const several = declaration.states.length > 1
  const open = offered.find(({ act }) => act === acting)
  // an act that is done leaves alone what was begun while the page was fetched anew
  const closes = (act: string) => () => setActing((now) => (now === act ? null : now))
  const raises = (act: string) => act === 'raise' && findingOrigins.some((origin) => origin === register)
  const commandOf = (act: string) => declaration.transitions.find(({ key }) => key === act)?.command
  // an act of another command stands on the panel that shows what it works out
  const bar: OfferedAct[] = offered
    .filter(({ act }) => [undefined, ...commandsAsked].includes(commandOf(act)))
    .sort((a, b) => a.missing.length - b.missing.length)
  const raisePath = `/supervision/raise/${register}/${id}`
  const main = bar.find(({ missing }) => missing.length === 0)
  return (
    <Page
      title={title.length > 24 ? `${title.slice(0, 24)}…` : title}
      paper={title}
      trail={trail}
      tools={
        <>
          <RecordWays register={register} id={id} state={record.state} />
          {can.change ? (
            <Button size="bar" onPress={() => router.history.push(`/registers/${register}/${id}/edit`)}>
              {t('edit')}
            </Button>
          ) : null}
          {can.void ? (
            <Button size="bar" look="bare" onPress={() => setVoiding(true)}>
              {t('void')}
            </Button>
          ) : null}
        </>
      }
      foot={
        bar.length > 0 ? (
          <ActBar kind="acts">
            {bar.map(({ act, labels }) => (
              <Button
                key={act}
                look={act === main?.act ? 'main' : 'plain'}
                onPress={() => (raises(act) ? router.history.push(raisePath) : setActing(act))}
              >
                {say(labels)}
              </Button>
            ))}
          </ActBar>
        ) : null
      }
    >
      <article className="record">
        <header className="record-head">
          {picture ? (
            <div className="record-hero">
              <RecordPhoto file={picture} call={{ register, id, file: picture.id }} />
            </div>
          ) : null}
          <Title>{title}</Title>
          <div className="record-line">
            {several ? (
              <StateWord state={markOf(declaration, record.state)}>
                {state ? say(state.labels) : record.state}
              </StateWord>
            ) : null}
            {several ? <span>{t('since', { day: format.day(record.stateSince) })}</span> : null}
            <span>{t('keptBy', { unit: record.unit.name, region: record.region.name })}</span>
          </div>
          {record.voided ? <Callout>{t('voidedNote')}</Callout> : null}
          {several && !record.voided ? <RecordSteps declaration={declaration} answer={query.data} /> : null}
        </header>
        <RecordPanel register={register} record={record} />
        <div className="record-parts">
          <RecordDueList due={query.data.due} />
          <RecordFacts declaration={declaration} vocabularies={vocabularies} record={record} />
          <RecordFiles declaration={declaration} answer={query.data} />
        </div>
        <div className="record-parts">
          <RecordPlace declaration={declaration} vocabularies={vocabularies} record={record} />
          <RecordRelated related={query.data.related} />
          <RecordHistory
            declaration={declaration}
            vocabularies={vocabularies}
            acts={query.data.acts}
            names={record.names}
          />
        </div>
      </article>
      {open && commandOf(open.act) === changeResponseLevel.id ? (
        <Suspense fallback={null}>
          <LevelDialog response={id} onClose={closes(open.act)} />
        </Suspense>
      ) : open && commandOf(open.act) === scoreRisk.id ? (
        <Suspense fallback={null}>
          <RiskDialog record={record} vocabularies={vocabularies} onClose={closes(open.act)} />
        </Suspense>
      ) : open ? (
        <ActDialog
          key={open.act}
          declaration={declaration}
          vocabularies={vocabularies}
          record={record}
          offered={open}
          onClose={closes(open.act)}
        />
      ) : null}
      {voiding ? <VoidDialog register={register} record={record} onClose={() => setVoiding(false)} /> : null}
    </Page>
  )
}
