import { dropView, type getOverview, listViews, type OutputOf, saveView } from '@wanwu/contract'
import { Button, Checkbox, Dialog, showToast, TextField, TextLink, TroubleBlock, ViewTabs } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { addressOf, type ViewValues } from '../../place/address.ts'
import { filterOf, type LedgerView } from './ledger-view.ts'

/** Views as tabs: those every ledger has, then those saved; each is a link. */
export function SavedViews(props: { view: LedgerView; mine: OutputOf<typeof getOverview>['mine'] | null }) {
  const { t } = useTranslation('ledger')
  const { t: shell } = useTranslation()
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const { view, mine } = props
  const query = useAsk(listViews, {})
  const refresh = [listViews]
  const save = useAct(saveView, {
    refresh,
    onDone: (saved) => {
      showToast(t('viewSaved', { name: saved.name }))
      setNaming(false)
      setName('')
    },
  })
  const drop = useAct(dropView, { refresh, onDone: () => showToast(t('viewDropped')) })
  const { planId, ...narrowing } = filterOf(view)
  const plan = planId ? { planId } : {}
  const always: { id: string; label: string; filter: ViewValues }[] = [
    { id: 'all', label: t('all'), filter: {} },
    ...(mine?.unitId && mine.counts.tasks > 0
      ? [{ id: 'mine', label: mine.unitName ?? t('mine'), filter: { unitId: mine.unitId } }]
      : []),
    { id: 'no-lead', label: t('noLead'), filter: { lead: 'none' } },
    { id: 'dated', label: t('dated'), filter: { time: 'dated' } },
    { id: 'waiting', label: t('waitingView'), filter: { time: 'waiting' } },
  ]
  const set = Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== undefined))
  const current = view.view ?? always.find((one) => JSON.stringify(one.filter) === JSON.stringify(set))?.id
  const saved = query.data?.views ?? []
  const own = saved.find((one) => one.id === view.view && one.mine)
  return (
    <>
      <div className="saved-views">
        <ViewTabs
          label={t('views')}
          current={current}
          tabs={[
            ...always.map((one) => ({
              id: one.id,
              label: one.label,
              href: addressOf('/ledger', { ...plan, ...one.filter }),
            })),
            ...saved.map((one) => ({
              id: one.id,
              label: one.name,
              href: addressOf('/ledger', { ...(one.filter as ViewValues), view: one.id }),
            })),
          ]}
          {...(query.data?.can.save ? { add: { label: t('saveView'), onPress: () => setNaming(true) } } : {})}
        />
        {own ? (
          <TextLink tone="plain" onPress={() => drop.mutate({ viewId: own.id })}>
            {t('dropView')}
          </TextLink>
        ) : null}
      </div>
      <Dialog
        open={naming}
        onClose={() => setNaming(false)}
        title={t('saveViewTitle')}
        acts={
          <>
            <Button
              look="main"
              pending={save.isPending}
              onPress={() => save.mutate({ name, shared, filter: filterOf(view) })}
            >
              {t('saveView')}
            </Button>
            <Button onPress={() => setNaming(false)}>{shell('cancel')}</Button>
          </>
        }
      >
        {save.error ? <TroubleBlock trouble={troubleOf(save.error)} /> : null}
        <TextField label={t('viewName')} value={name} onChange={setName} autoFocus />
        {query.data?.can.share ? (
          <Checkbox checked={shared} onChange={setShared}>
            {t('viewShared')}
          </Checkbox>
        ) : null}
      </Dialog>
    </>
  )
}
