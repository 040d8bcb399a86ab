import { Badge } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useConnection } from '../api/connection.ts'

/** Calm ochre words while the server is out of reach; nothing otherwise. */
export function ConnectionBadge() {
  const { t } = useTranslation()
  return useConnection() === 'lost' ? <Badge tone="offline">{t('lost')}</Badge> : null
}
