import type { IndicatorLine, IndicatorYear } from '@wanwu/contract'
import { TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { ValueState } from './latest-value.tsx'

/** The years of a target: what it should be, what the owner claims, what another unit found. */
export function IndicatorYears(props: { line: IndicatorLine }) {
  const { t } = useTranslation('targets')
  const { line } = props
  return (
    <table className="target-years">
      <thead>
        <tr>
          <th scope="col">{t('yearWhole', { year: '' })}</th>
          <th scope="col">{t('path')}</th>
          <th scope="col">{t('claimed')}</th>
        </tr>
      </thead>
      <tbody>
        {line.years.map((year) => (
          <tr key={year.year}>
            <th scope="row">{year.year}</th>
            <td>
              {year.path ?? t('none')}
              {year.path === null ? null : (
                <span className="w-second-line">
                  {t(year.printed ? 'printed' : year.year === line.base?.year ? 'base' : 'interpolated')}
                </span>
              )}
            </td>
            <td>
              <Claim year={year} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Claim(props: { year: IndicatorYear }) {
  const { t } = useTranslation('targets')
  const { t: proof } = useTranslation('proof')
  const format = useFormat()
  const { claimed, check, owed } = props.year
  if (!claimed) return <span className="w-quiet">{owed ? t('owed') : t('none')}</span>
  if (claimed.value === null) {
    return <span className="w-quiet">{t('noValue', { why: claimed.content.explanation })}</span>
  }
  return (
    <>
      <strong>{claimed.value}</strong> <ValueState year={props.year} />
      {claimed.content.explanation ? (
        <span className="w-second-line">{claimed.content.explanation}</span>
      ) : null}
      {check ? (
        <span className="w-second-line">
          {check.result === null
            ? t('plannedLine', { unit: check.verifier.name, day: format.day(check.plannedOn) })
            : t('checkLine', {
                value: `${check.value ?? ''}`,
                unit: check.verifier.name,
                day: check.doneOn ? format.day(check.doneOn) : '',
                by: check.doneBy ?? '',
                found: check.found ?? '',
              })}
          {check.finding ? (
            <>
              {' '}
              <TextLink href={`/registers/finding/${check.finding.id}`}>
                {proof(check.finding.closed ? 'findingClosed' : 'findingOpen')}
              </TextLink>
            </>
          ) : null}
        </span>
      ) : null}
    </>
  )
}
