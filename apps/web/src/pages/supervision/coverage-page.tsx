import '../system/system.css'
import './supervision.css'
import { getObjectCoverage, type OutputOf } from '@wanwu/contract'
import { type Column, DataTable, Empty, Failed, Loading, SectionHead, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { useLabel } from '../registers/use-label.ts'
import { MissedTable } from './missed-table.tsx'
import { PatrolEffort } from './patrol-effort.tsx'
import { SupervisionTabs } from './supervision-tabs.tsx'

const View = z.object({
  kind: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
})

type Group = OutputOf<typeof getObjectCoverage>['groups'][number]

/** 检查覆盖: which supervised objects nobody looked at in time, and how much was patrolled. */
export function CoveragePage() {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const say = useLabel()
  const [view, setView] = useView(View)
  const query = useAsk(getObjectCoverage, view.kind ? { kind: view.kind } : {})
  const { data } = query
  const chosen = data?.groups.find(({ kind }) => kind === view.kind)
  const number = (key: 'total' | 'never' | 'late' | 'inTime'): Column<Group> => ({
    key,
    name: t(`coverage.${key}`),
    width: 90,
    align: 'end',
    cell: (row) => row[key],
  })
  const columns: Column<Group>[] = [
    {
      key: 'kind',
      name: t('coverage.kind'),
      width: 160,
      phone: 'title',
      cell: (row) => <TextLink onPress={() => setView({ kind: row.kind })}>{say(row.kindLabels)}</TextLink>,
    },
    {
      key: 'supervisor',
      name: t('coverage.supervisor'),
      width: 220,
      grow: true,
      cell: (row) => row.supervisor?.name ?? t('coverage.noSupervisor'),
    },
    number('total'),
    number('never'),
    number('late'),
    number('inTime'),
  ]
  return (
    <Page title={t('title')}>
      <SupervisionTabs current="coverage" />
      {query.error && !data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : !data ? (
        <Loading lines={6} />
      ) : (
        <div className="panel-parts supervision">
          <Sentence
            template={data.all.total === 0 ? t('coverage.sentenceNone') : t('coverage.sentence')}
            numbers={{
              total: { value: data.all.total, href: '/registers/supervised-object' },
              never: { value: data.all.never },
              late: { value: data.all.late, tone: data.all.late > 0 ? 'red' : 'pine' },
              inTime: { value: data.all.inTime },
            }}
            note={[
              data.all.unset > 0 ? t('coverage.unset', { count: data.all.unset }) : '',
              t('coverage.rule', { day: format.day(data.on) }),
            ].join('')}
          />
          {data.all.total === 0 ? (
            <Empty
              title={t('coverage.sentenceNone')}
              acts={<TextLink href="/registers/supervised-object">{t('coverage.register')}</TextLink>}
            >
              {t('coverage.emptyText')}
            </Empty>
          ) : (
            <>
              <section>
                <SectionHead title={t('coverage.byKind')} />
                <DataTable
                  label={t('coverage.byKind')}
                  columns={columns}
                  rows={data.groups}
                  rowKey={(row) => `${row.kind} ${row.supervisor?.id ?? ''}`}
                />
              </section>
              <section>
                <SectionHead
                  title={t('coverage.missed')}
                  {...(chosen ? { note: t('coverage.objectOnly', { kind: say(chosen.kindLabels) }) } : {})}
                />
                {view.kind ? (
                  <TextLink onPress={() => setView({ kind: undefined })}>{t('coverage.all')}</TextLink>
                ) : null}
                <MissedTable label={t('coverage.missed')} rows={data.missed} />
                {data.more ? <p className="w-quiet">{t('coverage.more')}</p> : null}
              </section>
            </>
          )}
          <PatrolEffort from={view.from} to={view.to} onChange={setView} />
        </div>
      )}
    </Page>
  )
}
