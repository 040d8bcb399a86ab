import '../system/system.css'
import './supervision.css'
import { useParams } from '@tanstack/react-router'
import { getCampaignCoverage } from '@wanwu/contract'
import { Failed, Loading, SectionHead, Sentence, Title } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Page } from '../../shell/page.tsx'
import { MissedTable } from './missed-table.tsx'

/** 专项行动覆盖面: planned, looked at, and what it has not come to. */
export function CampaignPage() {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const { campaign } = useParams({ strict: false }) as { campaign: string }
  const query = useAsk(getCampaignCoverage, { id: campaign })
  const { data } = query
  return (
    <Page
      title={t('campaign.title')}
      trail={[
        { label: t('room'), href: '/supervision' },
        { label: data?.name ?? '', href: `/registers/campaign/${campaign}` },
      ]}
    >
      {query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : !data ? (
        <Loading lines={6} />
      ) : (
        <div className="panel-parts supervision">
          <Title>{data.name}</Title>
          <Sentence
            template={data.planned === null ? t('campaign.sentenceOpen') : t('campaign.sentence')}
            numbers={{
              planned: { value: data.planned ?? 0 },
              objects: { value: data.objects },
              lookedAt: { value: data.lookedAt },
              missed: { value: data.objects - data.lookedAt },
            }}
            note={[
              data.from
                ? t('campaign.term', { from: format.day(data.from), to: data.to ? format.day(data.to) : '' })
                : '',
              t('campaign.results', data),
            ].join('')}
          />
          <section>
            <SectionHead title={t('campaign.missed')} />
            {data.missed.length === 0 ? (
              <p>{t(data.objects === 0 ? 'campaign.nothing' : 'campaign.complete')}</p>
            ) : (
              <MissedTable label={t('campaign.missed')} rows={data.missed} />
            )}
            {data.more ? <p className="w-quiet">{t('coverage.more')}</p> : null}
          </section>
        </div>
      )}
    </Page>
  )
}
