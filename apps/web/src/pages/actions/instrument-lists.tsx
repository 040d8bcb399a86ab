import type { InstrumentIssue, WaitingTask } from '@wanwu/contract'
import { type Column, DataTable, SectionHead, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { taskName } from './keys.ts'

/** Tasks that wait for an instrument, and instruments that were issued. */
export function InstrumentLists(props: {
  waiting: readonly WaitingTask[]
  issues: readonly InstrumentIssue[]
  openKey: string | undefined
  onOpen: (key: string) => void
}) {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const names = (units: readonly { name: string }[]) => units.map(({ name }) => name).join(t('pause'))
  const waits: Column<WaitingTask>[] = [
    {
      key: 'task',
      name: t('task'),
      width: 260,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => taskName(row.task),
    },
    {
      key: 'instrument',
      name: t('waitsFor'),
      width: 260,
      grow: true,
      cell: (row) => <StateWord state="waiting">{row.instrument ?? row.phrase}</StateWord>,
    },
    { key: 'units', name: t('units'), width: 240, grow: true, cell: (row) => names(row.units) },
  ]
  const issued: Column<InstrumentIssue>[] = [
    {
      key: 'task',
      name: t('task'),
      width: 260,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (row) => taskName(row.task),
    },
    {
      key: 'instrument',
      name: t('instrument'),
      width: 260,
      grow: true,
      cell: (row) => [row.instrument, row.number].filter(Boolean).join(' '),
    },
    { key: 'issuedOn', name: t('issuedOn'), width: 130, cell: (row) => format.day(row.issuedOn) },
    {
      key: 'deadline',
      name: t('deadline'),
      width: 150,
      cell: (row) =>
        row.deadlineOn ? (
          format.day(row.deadlineOn)
        ) : (
          <StateWord state="doubtful">{t('noDeadline')}</StateWord>
        ),
    },
  ]
  return (
    <>
      {props.waiting.length > 0 ? (
        <section id="waiting">
          <SectionHead title={t('waiting')} note={t('waitingNote')} />
          <DataTable
            label={t('waiting')}
            columns={waits}
            rows={props.waiting}
            rowKey={({ taskId }) => taskId}
            openKey={props.openKey}
            onOpen={({ taskId }) => props.onOpen(taskId)}
          />
        </section>
      ) : null}
      {props.issues.length > 0 ? (
        <section id="issues">
          <SectionHead title={t('issues')} note={t('issuesNote')} />
          <DataTable
            label={t('issues')}
            columns={issued}
            rows={props.issues}
            rowKey={({ id }) => id}
            openKey={props.openKey}
            onOpen={({ id }) => props.onOpen(id)}
          />
        </section>
      ) : null}
    </>
  )
}
