import type { Handing } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

/** Who refused or withdrew a handing, when and why. */
export function EndedText(props: { handing: Handing }) {
  const { t } = useTranslation('levels')
  const format = useFormat()
  const { end } = props.handing
  return end ? (
    <>
      {t(`${end.kind}On`, { by: end.by, day: format.date(end.at) })}
      {'：'}
      {end.reason}
    </>
  ) : null
}
