import './office.css'
import { listRequests, type ReportRequest } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  FilterChips,
  FilterChoice,
  Loading,
  Sentence,
  TextLink,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAskPages } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { useName } from './in-language.ts'
import { ReportingTabs } from './reporting-tabs.tsx'
import { RequestWish } from './request-wish.tsx'

const View = z.object({ open: z.enum(['yes']).optional(), decide: z.string().optional() })

/** 申请: what units ask for, decided by somebody who did not ask. */
export function RequestsPage() {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const nameOf = useName()
  const [view, setView] = useView(View)
  const requests = useAskPages(listRequests, { limit: 100, ...(view.open ? { open: true } : {}) })
  const open = requests.items.filter(({ decision }) => decision === null)
  const deciding = open.find(({ id }) => id === view.decide)
  const columns: Column<ReportRequest>[] = [
    {
      key: 'unit',
      name: t('unit'),
      width: 200,
      grow: true,
      phone: 'title',
      cell: (request) => (
        <span>
          <TextLink tone="plain" href={`/reporting/reports/${request.reportId}/review`}>
            {request.unit.name}
          </TextLink>
          <span className="w-second-line">{nameOf(request.period.name)}</span>
        </span>
      ),
    },
    {
      key: 'kind',
      name: t('kind'),
      width: 190,
      cell: (request) => (
        <span>
          {t(`requestKinds.${request.kind}`)}
          <span className="w-second-line">
            <RequestWish request={request} />
          </span>
        </span>
      ),
    },
    { key: 'reason', name: t('reason'), width: 240, grow: true, cell: (request) => request.reason },
    {
      key: 'asked',
      name: t('asked'),
      width: 130,
      cell: (request) => (
        <span>
          {request.askedBy}
          <span className="w-second-line">{format.moment(request.askedAt)}</span>
        </span>
      ),
    },
    {
      key: 'decision',
      name: t('decision'),
      width: 200,
      cell: (request) =>
        request.can.decide ? (
          <Button
            size="row"
            label={`${t('decide')}：${request.unit.name}`}
            onPress={() => setView({ decide: request.id }, true)}
          >
            {t('decide')}
          </Button>
        ) : request.decision ? (
          <span>
            {t(`decisions.${request.decision}`)} {request.decisionReason}
            <span className="w-second-line">
              {request.decidedBy} {request.decidedAt ? format.moment(request.decidedAt) : null}
            </span>
          </span>
        ) : (
          <span className="w-quiet">{t('undecided')}</span>
        ),
    },
  ]

  return (
    <Page trail={[{ label: t('title'), href: '/reporting' }]} title={t('requests')}>
      <ReportingTabs current="requests" open={open.length} />
      <div className="office-lead">
        <Sentence
          template={open.length > 0 ? `${t('requestsSentence')}${t('stop')}` : t('requestsNone')}
          numbers={{ open: { value: open.length, tone: 'ochre' } }}
        />
        <FilterChips label={t('requests')}>
          <FilterChoice
            label={t('decision')}
            choices={[{ id: 'yes', label: t('filterOpen') }]}
            value={view.open ? [view.open] : []}
            onChange={([one]) => setView({ open: one === 'yes' ? 'yes' : undefined })}
          />
        </FilterChips>
      </div>
      <div className="office-part">
        {requests.error ? (
          <Failed trouble={troubleOf(requests.error)} onRetry={requests.retry} />
        ) : requests.loading ? (
          <Loading />
        ) : (
          <DataTable
            label={t('requests')}
            columns={columns}
            rows={requests.items}
            rowKey={(request) => request.id}
            rowSize="ledger"
            empty={<Empty title={t('emptyRequests')}>{t('emptyRequestsText')}</Empty>}
            foot={
              requests.more ? (
                <Button size="row" pending={requests.loadingMore} onPress={requests.more}>
                  {shell('readMore')}
                </Button>
              ) : null
            }
          />
        )}
      </div>
      {deciding ? <DecideDialog request={deciding} onClose={() => setView({ decide: undefined })} /> : null}
    </Page>
  )
}
