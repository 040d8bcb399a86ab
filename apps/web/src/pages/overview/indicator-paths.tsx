import type { IndicatorLine } from '@wanwu/contract'
import { SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../place/address.ts'
import type { ValueStanding } from '../ledger/standing-of-value.ts'
import { type LaidValue, layPath } from './lay-path.ts'

const shownIndicators = 6
const box = { width: 200, height: 84 }

/** 指标走到哪里: those with figures first, each with a sentence and then its shape. */
export function IndicatorPaths(props: { planId: string; indicators: readonly IndicatorLine[] }) {
  const { t } = useTranslation('standing')
  const all = props.indicators
  if (all.length === 0) return null
  const filed = ({ years }: IndicatorLine) => years.some(({ claimed }) => (claimed?.value ?? null) !== null)
  const shown = [...all]
    .sort((one, other) => Number(filed(other)) - Number(filed(one)))
    .slice(0, shownIndicators)
  return (
    <section>
      <SectionHead
        title={t('indicators')}
        note={t('indicatorsNote', { all: all.length, shown: shown.length })}
        act={
          <span className="paths-legend">
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
              <Mark x={6} y={6} standing="claimed" />
            </svg>
            {t('claimed')}
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
              <Mark x={6} y={6} standing="verified" />
            </svg>
            {t('verified')}
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
              <Mark x={6} y={6} standing="contradicted" />
            </svg>
            {t('contradicted')}
            <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden>
              <path className="path-target" d="M0 6h24" />
            </svg>
            {t('path')}
          </span>
        }
      />
      <ul className="paths">
        {shown.map((indicator) => (
          <Path key={indicator.name} indicator={indicator} planId={props.planId} />
        ))}
      </ul>
    </section>
  )
}

/** A claim is a hollow circle, what another unit found so a solid diamond, what it found otherwise an ochre cross. */
function Mark(props: { x: number; y: number; standing: ValueStanding }) {
  const { x, y } = props
  if (props.standing === 'verified')
    return (
      <path
        className="path-verified"
        d={`M${x} ${y - 4.5} ${x + 4.5} ${y} ${x} ${y + 4.5} ${x - 4.5} ${y}z`}
      />
    )
  return (
    <>
      <circle className="path-claim" data-result={props.standing} cx={x} cy={y} r="3.5" />
      {props.standing === 'contradicted' ? (
        <path className="path-cross" d={`M${x - 2} ${y - 2}l4 4m0-4-4 4`} />
      ) : null}
    </>
  )
}

function Path(props: { indicator: IndicatorLine; planId: string }) {
  const { t } = useTranslation('standing')
  const { indicator } = props
  const laid = layPath(indicator, box)
  const last = laid.points.at(-1)
  const withUnit = (value: number) => `${value}${indicator.unit ?? ''}`
  const say = ({ year, value, standing }: LaidValue) => {
    const filled = { year, value: withUnit(value) }
    if (standing === 'verified') return t('saidVerified', filled)
    return standing === 'contradicted' ? t('saidContradicted', filled) : t('said', filled)
  }
  const targets = indicator.targets
    .map(({ year, value }) =>
      year === null
        ? t('targetUndated', { value: withUnit(value) })
        : t('target', { year, value: withUnit(value) }),
    )
    .join(t('between'))
  const ending = laid.path.at(-1)
  const lastTarget = indicator.targets.filter(({ year }) => year !== null).at(-1)
  return (
    <li>
      <h3>
        <TextLink tone="plain" href={addressOf('/ledger/targets', { planId: props.planId })}>
          {indicator.name}
        </TextLink>
      </h3>
      <p className="path-said" data-result={last?.standing ?? 'claimed'}>
        {last ? say(last) : t('saidNone')}
        {laid.onPath === null ? null : (
          <>
            {t('between')}
            <strong data-on-path={laid.onPath}>{laid.onPath ? t('onPath') : t('offPath')}</strong>
          </>
        )}
      </p>
      {laid.points.length + laid.path.length > 1 ? (
        <svg
          className="path"
          viewBox={`-16 -12 ${box.width + 94} ${box.height + 34}`}
          role="img"
          aria-label={t('chart', {
            name: indicator.name,
            points: laid.points.map(say).join(t('between')) || t('saidNone'),
            targets,
          })}
        >
          <path className="path-axis" d={`M-6 ${box.height + 8}H${box.width + 6}`} />
          {laid.years.map(({ x, year }) => (
            <text key={year} x={x} y={box.height + 20} textAnchor="middle">
              {year}
            </text>
          ))}
          <polyline className="path-target" points={laid.path.map(({ x, y }) => `${x},${y}`).join(' ')} />
          <polyline className="path-line" points={laid.points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {ending && lastTarget ? (
            <>
              <path className="path-end" d={`M${ending.x - 5} ${ending.y}h10`} />
              <text x={ending.x + 9} y={ending.y + 4}>
                {withUnit(lastTarget.value)}
              </text>
            </>
          ) : null}
          {laid.points.map((point) => (
            <Mark key={point.year} x={point.x} y={point.y} standing={point.standing} />
          ))}
        </svg>
      ) : (
        <p className="w-second-line">{targets}</p>
      )}
    </li>
  )
}
