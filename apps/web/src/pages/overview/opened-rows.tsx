import './overview-now.css'
import {
  type ChangeKind,
  type LightColour,
  listChanges,
  listLitDuties,
  listTaskStandings,
  type TaskStanding,
} from '@wanwu/contract'
import { Button, Failed, Loading, SidePanel, StateWord, TextLink } from '@wanwu/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk, useAskPages } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { LightMark } from '../../light/light-mark.tsx'
import { addressOf } from '../../place/address.ts'
import { useName } from '../office/in-language.ts'
import { markOfChange } from './changes-list.tsx'
import type { OverviewView } from './overview-view.ts'

/** The rows behind a number of the overview, beside it: duties of a light, tasks of a standing, changes of a kind. */
export function OpenedRows(props: { planId: string; view: OverviewView; onClose: () => void }) {
  const { t } = useTranslation('standing')
  const { t: lights } = useTranslation('lights')
  const { light, task, change } = props.view
  const title = light
    ? lights(`colours.${light}`)
    : task
      ? t(`standings.${task}`)
      : change
        ? t(`kinds.${change}`)
        : ''
  return (
    <SidePanel title={title} focusKey={`${light}${task}${change}`} onClose={props.onClose}>
      {light ? <Lit planId={props.planId} colour={light} /> : null}
      {task ? <Tasks planId={props.planId} standing={task} /> : null}
      {change ? <Changes planId={props.planId} kind={change} /> : null}
    </SidePanel>
  )
}

/** A list a page at a time, with its waiting and its failure. */
function Pages(props: {
  pages: {
    loading: boolean
    error: Error | null
    retry: () => void
    more: (() => void) | undefined
    loadingMore: boolean
  }
  none: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('standing')
  const { pages } = props
  if (pages.error) return <Failed trouble={troubleOf(pages.error)} onRetry={pages.retry} />
  if (pages.loading) return <Loading lines={6} />
  if (props.none) return <p className="w-quiet">{t('noRows')}</p>
  return (
    <>
      <ul className="opened">{props.children}</ul>
      {pages.more ? (
        <Button size="row" pending={pages.loadingMore} onPress={pages.more}>
          {t('more')}
        </Button>
      ) : null}
    </>
  )
}

function Lit(props: { planId: string; colour: LightColour }) {
  const pages = useAskPages(listLitDuties, props)
  return (
    <Pages pages={pages} none={pages.items.length === 0}>
      {pages.items.map((duty) => (
        <li key={`${duty.unitId}${duty.taskId}`}>
          <TextLink
            tone="plain"
            href={addressOf('/ledger', { planId: props.planId, unitId: duty.unitId, open: duty.taskId })}
          >
            {duty.no} {duty.title}
          </TextLink>
          <span className="opened-line">
            <span className="w-quiet">{duty.unitName}</span>
            <LightMark light={duty.light} />
          </span>
        </li>
      ))}
    </Pages>
  )
}

function Tasks(props: { planId: string; standing: TaskStanding }) {
  const { t } = useTranslation('standing')
  const tasks = useAsk(listTaskStandings, props)
  const pages = {
    loading: tasks.isPending,
    error: tasks.error,
    retry: () => void tasks.refetch(),
    more: undefined,
    loadingMore: false,
    items: tasks.data?.tasks ?? [],
  }
  return (
    <Pages pages={pages} none={pages.items.length === 0}>
      {tasks.data?.tasks.map((task) => (
        <li key={task.taskId}>
          <TextLink tone="plain" href={addressOf('/ledger', { planId: props.planId, open: task.taskId })}>
            {task.no} {task.title}
          </TextLink>
          <span className="w-second-line">{t('working', { ...task })}</span>
        </li>
      ))}
    </Pages>
  )
}

function Changes(props: { planId: string; kind: ChangeKind }) {
  const { t } = useTranslation('standing')
  const format = useFormat()
  const nameOf = useName()
  const pages = useAskPages(listChanges, props)
  return (
    <Pages pages={pages} none={pages.items.length === 0}>
      {pages.items.map((change) => (
        <li key={change.id}>
          <StateWord
            state={markOfChange[change.kind]}
            note={[format.moment(change.at), change.actorName ?? t('nobody')].join(' · ')}
          >
            {change.unit && change.reportId ? (
              <TextLink tone="plain" href={`/reporting/reports/${change.reportId}/review`}>
                {change.unit.name} {change.periodName ? nameOf(change.periodName) : ''}
              </TextLink>
            ) : (
              change.note
            )}
          </StateWord>
          {change.unit && change.note ? <span className="w-second-line">{change.note}</span> : null}
        </li>
      ))}
    </Pages>
  )
}
