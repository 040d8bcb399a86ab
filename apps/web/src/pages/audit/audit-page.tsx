import '../system/system.css'
import { type AuditEntry, Day, Id, listAudit, listRegions, RegionCode, verifyAudit } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  FilterChips,
  FilterChoice,
  inLanguage,
  Loading,
  Sentence,
  TextLink,
  useLanguage,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk, useAskPages } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { AuditPanel } from './audit-panel.tsx'
import { ChainResult } from './chain-result.tsx'
import { DayRange } from './day-range.tsx'

const View = z.object({
  region: RegionCode.optional(),
  actorId: Id.optional(),
  action: z.string().optional(),
  subjectKind: z.string().optional(),
  subjectId: z.string().optional(),
  from: Day.optional(),
  to: Day.optional(),
  open: Id.optional(),
})

const none = {
  region: undefined,
  actorId: undefined,
  action: undefined,
  subjectKind: undefined,
  subjectId: undefined,
  from: undefined,
  to: undefined,
}

/** 审计: who did what to what, latest first, and whether the chain still fits. */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const { t: shell } = useTranslation()
  const language = useLanguage()
  const format = useFormat()
  const [view, setView] = useView(View)
  const { open, ...filter } = view
  const regions = useAsk(listRegions, {})
  const entries = useAskPages(listAudit, { ...filter, limit: 100 })
  const check = useAct(verifyAudit)
  const latest = entries.items[0]
  const chosen = entries.items.find((entry) => entry.id === open)
  const filtered = Object.keys(filter).length > 0
  const titleOf = (entry: AuditEntry) => (entry.title ? inLanguage(entry.title, language) : entry.action)
  const nameOf = (id: string | undefined, find: (entry: AuditEntry) => string | undefined) =>
    entries.items.map(find).find(Boolean) ?? id ?? ''

  const columns: Column<AuditEntry>[] = [
    { key: 'at', name: t('when'), width: 150, frozen: true, cell: (entry) => format.moment(entry.at) },
    {
      key: 'actor',
      name: t('who'),
      width: 130,
      cell: (entry) => entry.actor?.name ?? <span className="w-quiet">{t('nobody')}</span>,
    },
    { key: 'what', name: t('what'), width: 200, grow: true, phone: 'title', cell: titleOf },
    {
      key: 'subject',
      name: t('subject'),
      width: 220,
      grow: true,
      cell: (entry) => entry.subject.label ?? entry.subject.kind,
    },
    { key: 'region', name: t('region'), width: 110, phone: 'hide', cell: (entry) => entry.region.name },
    {
      key: 'sequence',
      name: t('sequence'),
      width: 80,
      align: 'end',
      phone: 'hide',
      cell: (entry) => <span className="w-quiet">{entry.sequence}</span>,
    },
  ]

  return (
    <Page
      trail={[{ label: shell('rooms.system'), href: '/system' }]}
      title={t('title')}
      fill
      aside={
        chosen ? (
          <AuditPanel
            entry={chosen}
            onClose={() => setView({ open: undefined })}
            onOnly={(patch) => setView({ ...patch, open: undefined })}
          />
        ) : null
      }
    >
      <div className="page-lead">
        <Sentence
          template={
            latest
              ? t(entries.complete ? 'sentence' : 'sentenceMore', { when: format.moment(latest.at) })
              : entries.loading
                ? ''
                : t('sentenceNone')
          }
          numbers={{ count: { value: entries.items.length } }}
          note={t('note')}
        />
        <ChainResult check={check} />
        <div className="lead-line">
          <FilterChips label={t('title')}>
            <DayRange
              from={view.from}
              to={view.to}
              onChange={(range) => setView({ from: range.from, to: range.to })}
            />
            <FilterChoice
              label={t('region')}
              choices={(regions.data?.items ?? []).map((region) => ({ id: region.code, label: region.name }))}
              value={view.region ? [view.region] : []}
              onChange={([region]) => setView({ region })}
            />
            {view.actorId ? (
              <FilterChoice
                label={t('actor')}
                choices={[
                  {
                    id: view.actorId,
                    label: nameOf(view.actorId, (entry) => entry.actor?.name),
                  },
                ]}
                value={[view.actorId]}
                onChange={([actorId]) => setView({ actorId })}
              />
            ) : null}
            {view.action ? (
              <FilterChoice
                label={t('action')}
                choices={[{ id: view.action, label: nameOf(view.action, titleOf) }]}
                value={[view.action]}
                onChange={([action]) => setView({ action })}
              />
            ) : null}
            {view.subjectId ? (
              <FilterChoice
                label={t('subjectFilter')}
                choices={[
                  {
                    id: view.subjectId,
                    label: nameOf(view.subjectId, (entry) => entry.subject.label ?? undefined),
                  },
                ]}
                value={[view.subjectId]}
                onChange={() => setView({ subjectId: undefined, subjectKind: undefined })}
              />
            ) : null}
            {filtered ? <TextLink onPress={() => setView(none)}>{t('clearFilters')}</TextLink> : null}
          </FilterChips>
          {entries.first?.can.verify ? (
            <Button
              look="main"
              pending={check.isPending}
              onPress={() => check.mutate(view.region ? { region: view.region } : {})}
            >
              {check.isPending ? t('verifying') : t('verify')}
            </Button>
          ) : null}
        </div>
      </div>
      {entries.error ? (
        <div className="page-lead">
          <Failed trouble={troubleOf(entries.error)} onRetry={entries.retry} />
        </div>
      ) : entries.loading ? (
        <div className="page-lead">
          <Loading lines={8} />
        </div>
      ) : (
        <DataTable
          label={t('title')}
          columns={columns}
          rows={entries.items}
          rowKey={(entry) => entry.id}
          openKey={open}
          onOpen={(entry) => setView({ open: entry.id }, true)}
          fill
          empty={
            filtered ? (
              <Empty title={t('emptyFilteredTitle')}>{t('emptyFilteredText')}</Empty>
            ) : (
              <Empty title={t('emptyTitle')}>{t('emptyText')}</Empty>
            )
          }
          foot={
            entries.more ? (
              <Button size="row" pending={entries.loadingMore} onPress={entries.more}>
                {shell('readMore')}
              </Button>
            ) : null
          }
        />
      )}
    </Page>
  )
}
