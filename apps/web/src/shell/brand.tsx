import { BrandMark } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** The sprout and the name in both scripts. */
export function Brand() {
  const { t } = useTranslation()
  return (
    <div className="brand">
      <BrandMark />
      <span className="brand-name">{t('product')}</span>
      <span className="brand-latin">{t('productLatin')}</span>
    </div>
  )
}
