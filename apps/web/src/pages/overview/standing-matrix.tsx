import type { PeriodHead, PeriodStanding, Standing, StandingRow } from '@wanwu/contract'
import { SectionHead, StateMark, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useName } from '../office/in-language.ts'
import { stateOfStanding } from '../office/standing-mark.tsx'
import { DutyMarks } from './duty-marks.tsx'

const behind: readonly Standing[] = ['missing', 'returned']
const legend: readonly [Standing, keyof PeriodHead['counts']][] = [
  ['accepted', 'accepted'],
  ['to-review', 'toReview'],
  ['at-leader', 'atLeader'],
  ['not-due', 'notDue'],
  ['returned', 'returned'],
  ['missing', 'missing'],
]

/** 谁报了什么: who is behind first, the present period drawn, earlier ones a quiet mark each, beside it what was found. */
export function StandingMatrix(props: { standing: PeriodStanding; present: PeriodHead }) {
  const { t } = useTranslation('standing')
  const { t: words } = useTranslation('office')
  const format = useFormat()
  const nameOf = useName()
  const { standing, present } = props
  const earlier = standing.periods.slice(0, -1)
  const whole = addressOf('/reporting', { cycleId: present.cycleId })
  const counted = legend.filter(([, key]) => present.counts[key] > 0)
  return (
    <section>
      <SectionHead title={t('matrix')} note={t('matrixNote')} />
      <div className="standing-scroll">
        <table className="standing">
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              {earlier.map((period) => (
                <th key={period.id} scope="col" className="standing-earlier">
                  <TextLink tone="plain" href={`/reporting/periods/${period.id}`}>
                    {nameOf(period.name)}
                  </TextLink>
                </th>
              ))}
              <th scope="col" className="standing-now">
                <TextLink tone="plain" href={`/reporting/periods/${present.id}`}>
                  {nameOf(present.name)}
                </TextLink>
                <span className="w-second-line">{t('due', { day: format.day(present.dueOn) })}</span>
              </th>
              <th scope="col" className="standing-found">
                {t('drawn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {standing.rows.map((row) => (
              <Row key={row.unit.id} row={row} earlier={earlier} present={present} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="standing-foot">
        <ul className="standing-legend">
          {counted.map(([name, key]) => (
            <li key={name}>
              <DutyMarks standing={name} duties={1} />
              <span>{words(`standings.${name}`)}</span>
              <span>{present.counts[key]}</span>
            </li>
          ))}
        </ul>
        <TextLink href={whole}>
          {standing.others > 0 ? t('others', { count: standing.others }) : t('allUnits')}
        </TextLink>
      </div>
    </section>
  )
}

function Row(props: { row: StandingRow; earlier: readonly PeriodHead[]; present: PeriodHead }) {
  const { t } = useTranslation('standing')
  const { t: words } = useTranslation('office')
  const nameOf = useName()
  const { row, present } = props
  const cellOf = (period: PeriodHead) => row.cells.find(({ periodId }) => periodId === period.id)
  const now = cellOf(present)
  const { found } = row
  return (
    <tr>
      <th scope="row" data-behind={now !== undefined && behind.includes(now.standing)}>
        {row.unit.name}
      </th>
      {props.earlier.map((period) => {
        const cell = cellOf(period)
        const name = cell ? words(`standings.${cell.standing}`) : ''
        return (
          <td key={period.id} className="standing-earlier">
            {cell ? (
              <TextLink
                tone="plain"
                label={`${row.unit.name} ${nameOf(period.name)} ${name}`}
                href={`/reporting/reports/${cell.reportId}/review`}
              >
                <StateMark state={stateOfStanding[cell.standing]} name={name} />
                {cell.late ? <span className="standing-late">{t('late')}</span> : null}
              </TextLink>
            ) : (
              <span className="w-quiet">{t('none')}</span>
            )}
          </td>
        )
      })}
      <td className="standing-now">
        {now ? (
          <TextLink
            tone="plain"
            href={`/reporting/reports/${now.reportId}/review`}
            label={t('dutiesOf', {
              unit: row.unit.name,
              period: nameOf(present.name),
              standing: words(`standings.${now.standing}`),
              count: row.duties,
            })}
          >
            <DutyMarks standing={now.standing} extended={now.extended} duties={row.duties} />
            <strong className="standing-duties">{row.duties}</strong>
            <span className="standing-word" data-standing={now.standing}>
              {words(`standings.${now.standing}`)}
              {now.late ? ` ${t('late')}` : ''}
              {now.extended ? ` ${t('marks.extended')}` : ''}
            </span>
          </TextLink>
        ) : (
          <span className="w-quiet">{t('none')}</span>
        )}
      </td>
      <td className="standing-found">
        {found.drawn === 0 ? (
          <span className="w-quiet">{t('notDrawn')}</span>
        ) : (
          (['verified', 'contradicted', 'waiting'] as const).map((kind) =>
            found[kind] > 0 ? (
              <span key={kind} data-state={kind}>
                <StateMark state={kind} name={t(kind === 'waiting' ? 'toVerify' : kind)} />
                {found[kind]}
              </span>
            ) : null,
          )
        )}
      </td>
    </tr>
  )
}
