import '../system/system.css'
import './actions.css'
import { type Action, actionStates, listActions } from '@wanwu/contract'
import {
  type Column,
  DataTable,
  Empty,
  Failed,
  FilterChips,
  FilterChoice,
  Loading,
  Sentence,
  type State,
  StateWord,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { ReportingTabs } from '../office/reporting-tabs.tsx'
import { ActionPanel } from './action-panel.tsx'
import { InstrumentLists } from './instrument-lists.tsx'
import { IssuePanel } from './issue-panel.tsx'
import { IssueProposals } from './issue-proposals.tsx'
import { keyOfAction, keyOfRule, taskName } from './keys.ts'
import { RuleList } from './rule-list.tsx'
import { RulePanel } from './rule-panel.tsx'
import { WaitingPanel } from './waiting-panel.tsx'

const View = z.object({
  unitId: z.string().optional(),
  state: z.enum(actionStates).optional(),
  open: z.string().optional(),
})
const marks: Record<Action['state'], State> = {
  due: 'in-progress',
  missing: 'overdue',
  done: 'claimed',
  late: 'claimed',
}

/** 周期事项: what has to be done by when and by whom, what the office has to decide, what waits for an instrument. */
export function ActionsPage() {
  const { t, i18n } = useTranslation('actions')
  const format = useFormat()
  const [view, setView] = useView(View)
  const query = useAsk(listActions, {})
  const { actions = [], rules = [], waiting = [], issues = [] } = query.data ?? {}
  const rows = actions.filter(
    (row) =>
      (!view.unitId || row.unit.id === view.unitId) &&
      (view.state ? row.state === view.state : row.state === 'due' || row.state === 'missing'),
  )
  const units = new Map(actions.map(({ unit }) => [unit.id, unit.name]))
  const count = (state: Action['state']) => actions.filter((row) => row.state === state).length
  const undecided = rules.filter((rule) => rule.undecided && rule.can.decide)
  const undated = issues.filter(({ deadlineOn }) => deadlineOn === null)
  const to = (state: Action['state']) => addressOf('/reporting/actions', { unitId: view.unitId, state })
  const close = () => setView({ open: undefined })
  const openOf = <T,>(list: readonly T[], key: (each: T) => string) =>
    list.find((each) => key(each) === view.open)
  const action = openOf(actions, keyOfAction)
  const rule = openOf(rules, keyOfRule)
  const wait = openOf(waiting, ({ taskId }) => taskId)
  const issue = openOf(issues, ({ id }) => id)
  const open = (key: string) => setView({ open: key }, true)
  const parts: [boolean, string][] = [
    [true, t('counted.due')],
    [count('missing') > 0, t('counted.missing')],
    [undecided.length > 0, t('counted.undecided')],
    [waiting.length > 0, t('counted.waiting')],
    [undated.length > 0, t('counted.undated')],
  ]
  const columns: Column<Action>[] = [
    {
      key: 'task',
      name: t('task'),
      width: 260,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => taskName(row.task),
    },
    ...(units.size > 1
      ? [{ key: 'unit', name: t('unit'), width: 200, cell: (row: Action) => row.unit.name }]
      : []),
    { key: 'phrase', name: t('phrase'), width: 170, cell: (row) => row.phrase },
    {
      key: 'name',
      name: t('interval'),
      width: 140,
      cell: (row) => (i18n.language === 'en' ? row.name.en : row.name.zh),
    },
    { key: 'due', name: t('due'), width: 120, cell: (row) => format.day(row.dueOn) },
    {
      key: 'state',
      name: t('state'),
      width: 130,
      cell: (row) => <StateWord state={marks[row.state]}>{t(`states.${row.state}`)}</StateWord>,
    },
    {
      key: 'done',
      name: t('doneOn'),
      width: 120,
      cell: (row) => (row.record ? format.day(row.record.doneOn) : ''),
    },
  ]
  return (
    <Page
      trail={[{ label: t('room'), href: '/reporting' }]}
      title={t('title')}
      aside={
        action ? (
          <ActionPanel action={action} onClose={close} />
        ) : rule ? (
          <RulePanel key={`${view.open}${rule.revision}`} rule={rule} onClose={close} />
        ) : wait ? (
          <WaitingPanel key={wait.taskId} waiting={wait} onClose={close} />
        ) : issue ? (
          <IssuePanel key={`${issue.id}${issue.revision}`} issue={issue} onClose={close} />
        ) : null
      }
    >
      <ReportingTabs current="actions" />
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div className="actions reporting-page">
          <Sentence
            template={`${parts
              .filter(([shown]) => shown)
              .map(([, words]) => words)
              .join(t('comma'))}${t('stop')}`}
            numbers={{
              due: { value: count('due'), href: to('due') },
              missing: { value: count('missing'), href: to('missing'), tone: 'red' },
              undecided: { value: undecided.length, href: '#rules' },
              waiting: { value: waiting.length, href: '#waiting' },
              undated: { value: undated.length, href: '#issues' },
            }}
            note={t('note')}
          />
          <IssueProposals />
          <FilterChips label={t('title')}>
            {units.size > 1 ? (
              <FilterChoice
                label={t('unit')}
                choices={[...units].map(([id, label]) => ({ id, label }))}
                value={view.unitId ? [view.unitId] : []}
                onChange={([unitId]) => setView({ unitId })}
              />
            ) : null}
            <FilterChoice
              label={t('state')}
              choices={actionStates.map((id) => ({ id, label: t(`states.${id}`) }))}
              value={view.state ? [view.state] : []}
              onChange={([state]) => setView({ state: actionStates.find((known) => known === state) })}
            />
          </FilterChips>
          <DataTable
            label={t('title')}
            columns={columns}
            rows={rows}
            rowKey={keyOfAction}
            openKey={view.open}
            onOpen={(row) => open(keyOfAction(row))}
            empty={<Empty title={t('empty')}>{t('emptyText')}</Empty>}
          />
          <RuleList rules={rules} openKey={view.open} onOpen={open} />
          <InstrumentLists waiting={waiting} issues={issues} openKey={view.open} onOpen={open} />
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
