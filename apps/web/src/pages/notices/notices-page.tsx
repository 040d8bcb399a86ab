import '../system/system.css'
import './notices.css'
import { countNotices, listNotices, readNotices } from '@wanwu/contract'
import { Button, Empty, Failed, Loading, Sentence, TextLink, TroubleBlock, ViewTabs } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAskPages } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { NoticeLine } from './notice-line.tsx'

const View = z.object({ all: z.literal('1').optional() })

/** 消息: what came for me, unread first; a line opens what it is about, and is read with that. */
export function NoticesPage() {
  const { t } = useTranslation('notices')
  const { t: shell } = useTranslation()
  const [view] = useView(View)
  const list = useAskPages(listNotices, view.all ? {} : { unread: true })
  const act = useAct(readNotices, { refresh: [listNotices, countNotices] })
  const unread = list.first?.unread
  return (
    <Page title={t('title')}>
      {unread === undefined ? (
        list.error ? null : (
          <Loading lines={1} />
        )
      ) : (
        <div className="lead-line">
          <Sentence
            template={unread > 0 ? t('sentence') : t('sentenceNone')}
            numbers={{ unread: { value: unread } }}
            note={t('note')}
          />
          {unread > 0 ? (
            <Button onPress={() => act.mutate({})} pending={act.isPending}>
              {t('readAll')}
            </Button>
          ) : null}
        </div>
      )}
      {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
      <div className="notices-tabs">
        <ViewTabs
          label={t('which')}
          current={view.all ? 'all' : 'unread'}
          tabs={[
            { id: 'unread', label: t('unread'), href: '/notices', count: unread },
            { id: 'all', label: t('all'), href: '/notices?all=1' },
          ]}
        />
      </div>
      {list.error ? (
        <Failed trouble={troubleOf(list.error)} onRetry={list.retry} />
      ) : list.loading ? (
        <Loading lines={6} />
      ) : list.items.length === 0 ? (
        <Empty title={view.all ? t('emptyAll') : t('emptyUnread')}>{t('emptyText')}</Empty>
      ) : (
        <ul className="notices">
          {list.items.map((notice) => (
            <NoticeLine
              key={notice.id}
              notice={notice}
              onRead={() => {
                if (notice.readAt === null) act.mutate({ ids: [notice.id] })
              }}
            />
          ))}
        </ul>
      )}
      {list.more ? (
        <Button size="row" onPress={list.more} pending={list.loadingMore}>
          {shell('readMore')}
        </Button>
      ) : null}
      <p className="notices-foot">
        <TextLink href="/system/account">{t('where')}</TextLink>
      </p>
    </Page>
  )
}
