import type { FieldReturn } from '@wanwu/contract'
import { Callout } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** What the office asked for of one field, at the field. */
export function ReturnedHere(props: { returned: readonly FieldReturn[] }) {
  const { t } = useTranslation('filing')
  return props.returned.map(({ reason }) => (
    <Callout key={reason} state="returned">
      <strong>{t('returnedField')}</strong>
      {reason}
    </Callout>
  ))
}
