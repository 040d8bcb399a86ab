import type { IndicatorPath, IndicatorPoint } from '@wanwu/contract'
import { SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../place/address.ts'
import { useName } from '../office/in-language.ts'
import { layPath } from './lay-path.ts'

const shownIndicators = 6
const box = { width: 200, height: 84 }

/** 指标走到哪里: those with figures first, each with a sentence and then its shape. */
export function IndicatorPaths(props: { planId: string; indicators: readonly IndicatorPath[] }) {
  const { t } = useTranslation('standing')
  const all = props.indicators
  if (all.length === 0) return null
  const shown = [...all]
    .sort((one, other) => Number(other.points.length > 0) - Number(one.points.length > 0))
    .slice(0, shownIndicators)
  return (
    <section>
      <SectionHead
        title={t('indicators')}
        note={t('indicatorsNote', { all: all.length, shown: shown.length })}
        act={
          <span className="paths-legend">
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
              <Mark x={6} y={6} result={null} />
            </svg>
            {t('claimed')}
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
              <Mark x={6} y={6} result="verified" />
            </svg>
            {t('verified')}
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
              <Mark x={6} y={6} result="contradicted" />
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
function Mark(props: { x: number; y: number; result: IndicatorPoint['result'] }) {
  const { x, y } = props
  if (props.result === 'verified')
    return (
      <path
        className="path-verified"
        d={`M${x} ${y - 4.5} ${x + 4.5} ${y} ${x} ${y + 4.5} ${x - 4.5} ${y}z`}
      />
    )
  return (
    <>
      <circle className="path-claim" data-result={props.result ?? 'claimed'} cx={x} cy={y} r="3.5" />
      {props.result === 'contradicted' ? (
        <path className="path-cross" d={`M${x - 2} ${y - 2}l4 4m0-4-4 4`} />
      ) : null}
    </>
  )
}

function Path(props: { indicator: IndicatorPath; planId: string }) {
  const { t } = useTranslation('standing')
  const nameOf = useName()
  const { indicator } = props
  const laid = layPath(indicator, box)
  const last = indicator.points.at(-1)
  const withUnit = (value: number) => `${value}${indicator.unit ?? ''}`
  const say = (point: IndicatorPoint) => {
    const filled = { value: withUnit(point.value), period: nameOf(point.periodName) }
    if (point.result === 'verified') return t('saidVerified', filled)
    return point.result === 'contradicted' ? t('saidContradicted', filled) : t('said', filled)
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
      <p className="path-said" data-result={last?.result ?? 'claimed'}>
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
          viewBox={`-8 -12 ${box.width + 86} ${box.height + 34}`}
          role="img"
          aria-label={t('chart', {
            name: indicator.name,
            points: indicator.points.map(say).join(t('between')) || t('saidNone'),
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
            <Mark key={`${point.x} ${point.y}`} {...point} />
          ))}
        </svg>
      ) : (
        <p className="w-second-line">{targets}</p>
      )}
    </li>
  )
}
