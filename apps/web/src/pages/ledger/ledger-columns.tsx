import type { LedgerRow, Light, UnitRole } from '@wanwu/contract'
import { Absent, type Column, RoleChip, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { LightMark } from '../../light/light-mark.tsx'
import { namesOfRole, namesThatFit } from './names-of-role.ts'

const everies = ['P7D', 'P1M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P5Y'] as const
const fixed = ['no', 'task', 'own']

/** The ledger's own columns in official order, the first ones frozen; then what the system derives. */
export function useLedgerColumns(shown: {
  /** whose role stands in the frozen column */
  ownUnit: string | null
  lines: 1 | 2
  hidden: readonly string[]
  /** the light of the unit's duty in a task */
  lightOf?: (taskId: string) => Light | undefined
}): { columns: Column<LedgerRow>[]; choices: { id: string; label: string }[] } {
  const { t } = useTranslation('ledger')
  const { t: lightWords } = useTranslation('lights')
  const { ownUnit, lines, hidden, lightOf } = shown
  const clip = lines === 1 ? 'ledger-clip ledger-clip-one' : 'ledger-clip'

  const units = (role: UnitRole, width: number) => (row: LedgerRow) => {
    const names = namesOfRole(row.duties, role)
    if (names.length === 0) return <Absent what="text" />
    const count = namesThatFit(names, width, lines)
    return (
      <span title={names.length > count ? names.join('、') : undefined}>
        {names.slice(0, count).join('、')}
        {names.length > count ? (
          <>
            <span className="ledger-more w-no-print"> {t('andMore', { count: names.length })}</span>
            <span className="w-print-only">、{names.slice(count).join('、')}</span>
          </>
        ) : null}
      </span>
    )
  }
  const nameRecurrences = (recurrences: LedgerRow['recurrences']) =>
    [...new Set(recurrences.map((one) => everies.find((every) => every === one.every)))]
      .map((every, index) => (every ? t(`everies.${every}`) : (recurrences[index]?.phrase ?? '')))
      .join(t('listAnd'))
  const deadline = (row: LedgerRow) => {
    // What a waiting task waits for is its deadline until that has come.
    if (row.state === 'waiting' && row.condition) {
      return (
        <span className={clip} title={row.condition.phrase}>
          {row.condition.phrase}
        </span>
      )
    }
    const second = row.recurrences.length > 0 ? nameRecurrences(row.recurrences) : ''
    return (
      <span className={lines === 1 ? clip : undefined}>
        {row.schedule.label ? (
          <span className={second ? 'ledger-clip ledger-clip-one' : clip} title={row.schedule.label}>
            {row.schedule.label}
          </span>
        ) : (
          <Absent what="deadline" />
        )}
        {second ? <span className="w-second-line ledger-clip ledger-clip-one">{second}</span> : null}
      </span>
    )
  }
  const all: Column<LedgerRow>[] = [
    { key: 'no', name: t('no'), width: 72, frozen: true, phone: 'hide', cell: (row) => row.no },
    {
      key: 'task',
      name: t('task'),
      width: 172,
      frozen: true,
      phone: 'title',
      cell: (row) => (
        <span className={clip} title={row.title ?? row.text}>
          {row.title ?? row.text}
        </span>
      ),
    },
    ...(ownUnit
      ? [
          {
            key: 'own',
            name: t('own'),
            width: 68,
            frozen: true,
            cell: (row: LedgerRow) => (
              <span className="ledger-roles">
                {[...new Set(row.duties.filter((duty) => duty.unitId === ownUnit).map((duty) => duty.role))]
                  .slice(0, lines)
                  .map((role) => (
                    <RoleChip key={role} unitRole={role} />
                  ))}
              </span>
            ),
          },
        ]
      : []),
    {
      key: 'measures',
      name: t('measures'),
      width: 190,
      grow: true,
      phone: 'hide',
      cell: (row) => (
        <span className={`${clip} ledger-small`} title={row.text}>
          {row.measures.length > 0
            ? row.measures.map((measure) => `${measure.no} ${measure.text}`).join(' ')
            : row.text}
        </span>
      ),
    },
    {
      key: 'lead',
      name: t('lead'),
      head: <RoleHead unitRole="lead" />,
      width: 150,
      cell: units('lead', 150),
    },
    {
      key: 'responsible',
      name: t('responsible'),
      head: <RoleHead unitRole="responsible" />,
      width: 200,
      cell: units('responsible', 200),
    },
    {
      key: 'support',
      name: t('support'),
      head: <RoleHead unitRole="support" />,
      width: 140,
      cell: units('support', 140),
    },
    { key: 'deadline', name: t('deadline'), head: t('deadlineHead'), width: 130, cell: deadline },
    ...(ownUnit && lightOf
      ? [
          {
            key: 'light',
            name: lightWords('column'),
            width: 124,
            cell: (row: LedgerRow) => {
              const light = lightOf(row.id)
              return light ? <LightMark light={light} /> : null
            },
          },
        ]
      : []),
    {
      key: 'state',
      name: t('state'),
      width: 124,
      cell: (row) =>
        row.state === 'waiting' ? (
          <StateWord state="waiting">{t('waiting')}</StateWord>
        ) : (
          <StateWord state="not-started">{t('open')}</StateWord>
        ),
    },
  ]
  return {
    columns: all.filter((column) => fixed.includes(column.key) || !hidden.includes(column.key)),
    choices: all
      .filter((column) => !fixed.includes(column.key))
      .map((column) => ({ id: column.key, label: column.name })),
  }
}

function RoleHead(props: { unitRole: UnitRole }) {
  const { t } = useTranslation('ledger')
  return (
    <span className="ledger-role-head">
      <RoleChip unitRole={props.unitRole} /> {t('unitWord')}
    </span>
  )
}
