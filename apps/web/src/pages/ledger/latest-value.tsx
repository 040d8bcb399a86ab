import type { IndicatorLine, IndicatorYear } from '@wanwu/contract'
import { StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { standingOfValue } from './standing-of-value.ts'

/** Whether a claimed value is verified, contradicted, or neither. */
export function ValueState(props: { year: IndicatorYear }) {
  const { t } = useTranslation('targets')
  const standing = standingOfValue(props.year)
  return <StateWord state={standing}>{t(standing === 'claimed' ? 'claimedOnly' : standing)}</StateWord>
}

/** The value filed last of a target, and what it is worth. */
export function LatestValue(props: { line: IndicatorLine }) {
  const { t } = useTranslation('targets')
  const { line } = props
  const last = line.years.findLast(({ claimed }) => claimed !== null && claimed.value !== null)
  if (!last) return <span className="w-quiet">{t('none')}</span>
  return (
    <span>
      {t('claimedOf', { year: last.year, value: `${last.claimed?.value ?? ''}${line.unit ?? ''}` })}
      <span className="w-second-line">
        <ValueState year={last} />
      </span>
    </span>
  )
}
