import { type MatrixRow, type PeriodHead, standings } from '@wanwu/contract'
import { StateMark, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useName } from './in-language.ts'
import { shareOf } from './share-of.ts'
import { StandingMark, stateOfStanding } from './standing-mark.tsx'

/** Units by periods. The last period is written out, earlier ones are a shape each; a cell opens the report. */
export function MatrixTable(props: { periods: readonly PeriodHead[]; rows: readonly MatrixRow[] }) {
  const { t } = useTranslation('office')
  const format = useFormat()
  const nameOf = useName()
  const { periods } = props
  const last = periods.at(-1)
  return (
    <div className="matrix-scroll">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {periods.map((period) => (
              <th key={period.id} scope="col" data-last={period === last}>
                <TextLink tone="plain" href={`/reporting/periods/${period.id}`}>
                  {nameOf(period.name)}
                </TextLink>
                <span className="w-second-line">
                  {t('dueShort', { day: format.day(period.dueOn) })}
                  {period.state === 'closed' ? ` ${t('closed')}` : ''}
                </span>
              </th>
            ))}
          </tr>
          {(['received', 'onTime'] as const).map((kind) => (
            <tr key={kind} className="matrix-rates">
              <th scope="row">{t(kind === 'received' ? 'received' : 'onTimeRate')}</th>
              {periods.map(({ id, counts }) => (
                <td key={id} data-last={id === last?.id}>
                  {counts.expected > 0
                    ? t('rateOf', {
                        part: counts[kind],
                        whole: counts.expected,
                        percent: shareOf(counts[kind], counts.expected),
                      })
                    : null}
                </td>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.unit.id}>
              <th scope="row">{row.unit.name}</th>
              {periods.map((period) => {
                const cell = row.cells.find(({ periodId }) => periodId === period.id)
                const isLast = period === last
                if (!cell) {
                  return (
                    <td key={period.id} data-last={isLast} className="w-quiet">
                      {isLast ? t('noReport') : null}
                    </td>
                  )
                }
                const name = t(`standings.${cell.standing}`)
                const label = `${row.unit.name} ${nameOf(period.name)} ${name}`
                return (
                  <td key={period.id} data-last={isLast}>
                    <TextLink tone="plain" label={label} href={`/reporting/reports/${cell.reportId}/review`}>
                      {isLast ? (
                        <StandingMark {...cell} />
                      ) : (
                        <span className="matrix-shape">
                          <StateMark state={stateOfStanding[cell.standing]} name={name} />
                          {cell.late ? <span className="office-mark">{t('late')}</span> : null}
                        </span>
                      )}
                    </TextLink>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {periods.length > 1 ? (
        <ul className="matrix-legend">
          {standings.map((standing) => (
            <li key={standing}>
              <StandingMark standing={standing} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
