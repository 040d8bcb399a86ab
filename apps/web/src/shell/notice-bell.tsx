import { useQuery } from '@tanstack/react-query'
import { countNotices } from '@wanwu/contract'
import { Icon } from '@wanwu/ui'
import { Link } from 'react-aria-components/Link'
import { useTranslation } from 'react-i18next'
import { asking } from '../api/use-ask.ts'

/** How often the bell is asked anew, in milliseconds. */
const every = 60_000

/** 消息: how many are unread, wherever one is; opens them. */
export function NoticeBell() {
  const { t } = useTranslation('notices')
  const { data } = useQuery({ ...asking(countNotices, {}), refetchInterval: every })
  const unread = data?.unread ?? 0
  return (
    <Link className="notice-bell" href="/notices" aria-label={t('bell', { count: unread })}>
      <Icon name="bell" />
      {unread > 0 ? <span className="notice-bell-count">{unread > 99 ? '99+' : unread}</span> : null}
    </Link>
  )
}
