import type { Notice } from '@wanwu/contract'
import { TextLink, useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

/** One notice: what it says, since when, and whether it was read. */
export function NoticeLine(props: { notice: Notice; onRead: () => void }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const { notice, onRead } = props
  const words = useLanguage() === 'en' ? 'en' : 'zh'
  const unread = notice.readAt === null
  return (
    <li className="notice" data-unread={unread}>
      <div className="notice-head">
        <TextLink href={notice.link} tone="plain" onPress={onRead}>
          {unread ? <span className="w-unseen">{t('unreadMark')}</span> : null}
          {notice.title[words]}
        </TextLink>
        <time className="w-quiet" dateTime={notice.at}>
          {format.moment(notice.at)}
        </time>
      </div>
      <p className="notice-text">{notice.text[words]}</p>
      {unread ? (
        <TextLink tone="plain" onPress={onRead} label={`${t('read')}: ${notice.title[words]}`}>
          {t('read')}
        </TextLink>
      ) : null}
    </li>
  )
}
