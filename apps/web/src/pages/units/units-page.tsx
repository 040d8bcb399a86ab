import '../system/system.css'
import { listRegions, listUnits, type UnitSummary, unitKinds } from '@wanwu/contract'
import {
  Button,
  type Column,
  DataTable,
  Empty,
  Failed,
  FilterChips,
  FilterChoice,
  growTree,
  Loading,
  SearchField,
  TextLink,
  Tree,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk, useAskPages } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { UnitForm } from './unit-form.tsx'
import { UnitPanel } from './unit-panel.tsx'
import { UnitsSentence } from './units-sentence.tsx'
import { UnitsView } from './units-view.ts'

/** 单位: the directory, by region, with one unit open beside the list. */
export function UnitsPage() {
  const { t } = useTranslation('units')
  const { t: shell } = useTranslation()
  const { t: words } = useTranslation('words')
  const format = useFormat()
  const [view, setView] = useView(UnitsView)
  const { open, edit, ...filter } = view
  const regions = useAsk(listRegions, {})
  const units = useAskPages(listUnits, { ...filter, limit: 200 })
  const filtered = Object.keys(filter).length > 0

  const columns: Column<UnitSummary>[] = [
    {
      key: 'name',
      name: t('name'),
      width: 260,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (unit) => (
        <span>
          {unit.name}
          {unit.validTo ? (
            <span className="w-second-line">{t('ended', { day: format.day(unit.validTo) })}</span>
          ) : null}
        </span>
      ),
    },
    { key: 'short', name: t('short'), width: 130, grow: true, cell: (unit) => unit.shortName },
    { key: 'kind', name: t('kind'), width: 130, cell: (unit) => words(`unitKinds.${unit.kind}`) },
    { key: 'place', name: t('place'), width: 110, cell: (unit) => unit.region.name },
    { key: 'scope', name: t('scope'), width: 110, phone: 'hide', cell: (unit) => unit.planScope.name },
    {
      key: 'parent',
      name: t('superior'),
      width: 180,
      grow: true,
      phone: 'hide',
      cell: (unit) => unit.parent?.name,
    },
  ]
  const tree = growTree(regions.data?.items ?? [], (region) => ({
    id: region.code,
    parent: region.parent,
    label: region.name,
  }))

  return (
    <Page
      trail={[{ label: shell('rooms.system'), href: '/system' }]}
      title={t('title')}
      fill
      tools={
        <SearchField
          label={t('search')}
          value={view.q ?? ''}
          onSearch={(q) => setView({ q: q || undefined })}
          width={260}
        />
      }
      aside={
        open === 'new' ? (
          units.first?.can.create ? (
            <UnitForm
              region={view.region}
              onClose={() => setView({ open: undefined })}
              onDone={(unit) => setView({ open: unit.id })}
            />
          ) : null
        ) : open ? (
          <UnitPanel
            id={open}
            editing={edit === '1'}
            onEdit={(on) => setView({ edit: on ? '1' : undefined })}
            onClose={() => setView({ open: undefined, edit: undefined })}
          />
        ) : null
      }
    >
      <div className="page-lead">
        <UnitsSentence
          units={units.items}
          complete={units.complete}
          view={filter}
          region={regions.data?.items.find((region) => region.code === view.region)?.name}
        />
        <div className="lead-line">
          <FilterChips label={t('title')}>
            <span className="phone-only">
              <FilterChoice
                label={t('tree')}
                choices={(regions.data?.items ?? []).map((region) => ({
                  id: region.code,
                  label: region.name,
                }))}
                value={view.region ? [view.region] : []}
                onChange={([region]) => setView({ region })}
              />
            </span>
            <FilterChoice
              label={t('kind')}
              choices={unitKinds.map((kind) => ({ id: kind, label: words(`unitKinds.${kind}`) }))}
              value={view.kind ? [view.kind] : []}
              onChange={([kind]) => setView({ kind: unitKinds.find((known) => known === kind) })}
            />
            <FilterChoice
              label={t('scope')}
              choices={(regions.data?.items ?? []).map((region) => ({ id: region.code, label: region.name }))}
              value={view.planScope ? [view.planScope] : []}
              onChange={([planScope]) => setView({ planScope })}
            />
            {filtered ? (
              <TextLink
                onPress={() =>
                  setView({ q: undefined, region: undefined, kind: undefined, planScope: undefined })
                }
              >
                {t('clearFilters')}
              </TextLink>
            ) : null}
          </FilterChips>
          {units.first?.can.create ? (
            <Button
              look={open === 'new' ? 'plain' : 'main'}
              onPress={() => setView({ open: 'new', edit: undefined }, true)}
            >
              {t('add')}
            </Button>
          ) : null}
        </div>
      </div>
      <div className="list-beside-tree">
        <div className="list-tree">
          <button
            type="button"
            className="list-tree-all"
            aria-pressed={!view.region}
            onClick={() => setView({ region: undefined })}
          >
            {t('allRegions')}
          </button>
          <Tree
            label={t('tree')}
            nodes={tree}
            value={view.region ?? null}
            onChange={(region) => setView({ region })}
          />
        </div>
        {units.error ? (
          <div className="page-lead">
            <Failed trouble={troubleOf(units.error)} onRetry={units.retry} />
          </div>
        ) : units.loading ? (
          <div className="page-lead list-loading">
            <Loading lines={8} />
          </div>
        ) : (
          <DataTable
            label={t('title')}
            columns={open ? columns.filter((column) => !['scope', 'parent'].includes(column.key)) : columns}
            rows={units.items}
            rowKey={(unit) => unit.id}
            openKey={open}
            onOpen={(unit) => setView({ open: unit.id, edit: undefined }, true)}
            fill
            empty={
              filtered ? (
                <Empty title={t('emptyFilteredTitle')}>{t('emptyFilteredText')}</Empty>
              ) : (
                <Empty title={t('emptyTitle')}>{t('emptyText')}</Empty>
              )
            }
            foot={
              units.more ? (
                <Button size="row" pending={units.loadingMore} onPress={units.more}>
                  {shell('readMore')}
                </Button>
              ) : null
            }
          />
        )}
      </div>
    </Page>
  )
}
