import { Empty, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <main id="main" style={{ padding: 24 }}>
      <Empty page title={t('notFoundTitle')} acts={<TextLink href="/">{t('backHome')}</TextLink>}>
        {t('notFoundText')}
      </Empty>
    </main>
  )
}
