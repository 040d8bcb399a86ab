import './saved-views.css'
import { dropView, listViews, saveView } from '@wanwu/contract'
import { Button, Checkbox, Dialog, showToast, TextField, TextLink, TroubleBlock, ViewTabs } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../api/trouble-of.ts'
import { useAct, useAsk } from '../api/use-ask.ts'
import { addressOf, type ViewValues } from '../place/address.ts'

/** Views of a list as tabs: those every list of the kind has, then those saved; each is a link. */
export function SavedViews(props: {
  /** `ledger`, or `registers/` and the key of a register: also the path of its page */
  list: string
  always: readonly { id: string; label: string; filter: ViewValues }[]
  current: string | undefined
  /** what the list is narrowed to now; kept when it is saved */
  filter: ViewValues
  /** stays in the links of the views that every list has */
  keep?: ViewValues | undefined
}) {
  const { t } = useTranslation('ledger')
  const { t: shell } = useTranslation()
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const { list, always, current, filter } = props
  const query = useAsk(listViews, { list })
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
  const saved = query.data?.views ?? []
  const own = saved.find((one) => one.id === current && one.mine)
  const kept = Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
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
              href: addressOf(`/${list}`, { ...props.keep, ...one.filter }),
            })),
            ...saved.map((one) => ({
              id: one.id,
              label: one.name,
              href: addressOf(`/${list}`, { ...one.filter, view: one.id }),
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
              onPress={() => save.mutate({ list, name, shared, filter: kept })}
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
