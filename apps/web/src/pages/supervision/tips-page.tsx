import '../system/system.css'
import './supervision.css'
import { listWaitingTips } from '@wanwu/contract'
import { Failed, Loading, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import { SupervisionTabs } from './supervision-tabs.tsx'
import { WaitingTip } from './waiting-tip.tsx'

/** 举报受理: what waits to be taken up, what may be the same, and whom each might go to. */
export function TipsPage() {
  const { t } = useTranslation('supervision')
  const query = useAsk(listWaitingTips, {})
  const tips = query.data?.tips ?? []
  const late = tips.filter(({ overdue }) => overdue).length
  return (
    <Page
      title={t('tabs.tips')}
      trail={[{ label: t('room'), href: '/supervision' }]}
      tools={<TextLink href="/tip">{t('tips.publicPage')}</TextLink>}
    >
      <SupervisionTabs current="tips" />
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading lines={6} />
      ) : (
        <div className="panel-parts supervision">
          <Sentence
            template={tips.length === 0 ? t('tips.sentenceNone') : t('tips.sentence')}
            numbers={{
              count: { value: tips.length },
              overdue: { value: late, tone: late > 0 ? 'red' : 'pine' },
            }}
            note={t('tips.note')}
          />
          <ol className="tip-list">
            {tips.map((tip) => (
              <WaitingTip key={tip.id} tip={tip} />
            ))}
          </ol>
        </div>
      )}
    </Page>
  )
}
