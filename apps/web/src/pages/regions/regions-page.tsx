import '../system/system.css'
import './regions.css'
import { listRegions } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  DateField,
  Empty,
  Failed,
  Loading,
  parseDay,
  Sentence,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { RegionForm } from './region-form.tsx'
import { RegionPanel } from './region-panel.tsx'
import { RegionsView } from './regions-view.ts'
import { type RegionLine, treeOrder } from './tree-order.ts'

/** 行政区划: the tree of codes as it stood on a day; an administrator adds, renames and ends regions. */
export function RegionsPage() {
  const { t } = useTranslation('regions')
  const { t: shell } = useTranslation()
  const { t: words } = useTranslation('words')
  const format = useFormat()
  const [view, setView] = useView(RegionsView)
  const [typed, setTyped] = useState(view.on ?? '')
  const query = useAsk(listRegions, view.on ? { on: view.on } : {})
  const lines = treeOrder(query.data?.items ?? [])
  const mayManage = query.data?.can.manage ?? false
  const columns: Column<RegionLine>[] = [
    {
      key: 'name',
      name: t('name'),
      width: 260,
      grow: true,
      phone: 'title',
      cell: (line) => <span style={{ paddingInlineStart: line.depth * 20 }}>{line.region.name}</span>,
    },
    { key: 'code', name: t('code'), width: 110, cell: (line) => line.region.code },
    {
      key: 'level',
      name: t('level'),
      width: 110,
      cell: (line) => words(`regionLevels.${line.region.level}`),
    },
    { key: 'from', name: t('validFrom'), width: 140, cell: (line) => format.day(line.region.validFrom) },
    {
      key: 'to',
      name: t('validTo'),
      width: 140,
      cell: (line) => (line.region.validTo ? format.day(line.region.validTo) : null),
    },
  ]
  const close = () => setView({ open: undefined, act: undefined })
  return (
    <Page
      trail={[{ label: shell('rooms.system'), href: '/system' }]}
      title={t('title')}
      fill
      aside={
        view.open === 'new' ? (
          mayManage ? (
            <RegionForm onClose={close} onDone={(code) => setView({ open: code, act: undefined })} />
          ) : null
        ) : view.open ? (
          <RegionPanel code={view.open} act={view.act} onAct={(act) => setView({ act })} onClose={close} />
        ) : null
      }
    >
      <div className="page-lead">
        <Sentence
          template={t(view.on ? 'sentenceOn' : 'sentence')}
          numbers={{ regions: { value: lines.length }, day: { value: view.on ? format.day(view.on) : '' } }}
          note={t('note')}
        />
        <div className="lead-line">
          <form
            className="regions-day"
            onSubmit={(event) => {
              event.preventDefault()
              setView({ on: parseDay(typed) ?? undefined })
            }}
          >
            <DateField label={t('on')} value={typed} onChange={setTyped} />
            <Button type="submit">{t('show')}</Button>
          </form>
          {mayManage ? (
            <Button
              look={view.open === 'new' ? 'plain' : 'main'}
              onPress={() => setView({ open: 'new', act: undefined }, true)}
            >
              {t('add')}
            </Button>
          ) : null}
        </div>
      </div>
      {query.error && !query.data ? (
        <div className="page-lead">
          <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
        </div>
      ) : query.data ? (
        <DataTable
          label={t('title')}
          columns={columns}
          rows={lines}
          rowKey={(line) => line.region.code}
          openKey={view.open}
          onOpen={(line) => setView({ open: line.region.code, act: undefined }, true)}
          fill
          empty={<Empty title={t('empty')} />}
        />
      ) : (
        <div className="page-lead">
          <Loading lines={6} />
        </div>
      )}
    </Page>
  )
}
