import type { ReportRequest } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

/** What a request wants beside its kind: the old day and the new one, or the unit that is to take over. */
export function RequestWish(props: { request: ReportRequest }) {
  const { t } = useTranslation('office')
  const format = useFormat()
  const { wantedDue, toUnit, oldDue } = props.request
  if (wantedDue) {
    return t('wishExtension', { old: format.day(oldDue), wanted: format.day(wantedDue) })
  }
  return toUnit ? t('wishHandOver', { unit: toUnit.name }) : null
}
