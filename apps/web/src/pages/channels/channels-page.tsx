import '../../i18n/later/channels.ts'
import '../system/system.css'
import { type Channel, listChannels } from '@wanwu/contract'
import { Button, type Column, DataTable, Empty, Failed, Loading, Sentence, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { ChannelForm } from './channel-form.tsx'
import { ChannelPanel } from './channel-panel.tsx'

const View = z.object({ open: z.string().optional(), act: z.enum(['edit', 'new']).optional() })

/** 消息通道: by which ways messages leave the product, and what became of them. */
export function ChannelsPage() {
  const { t } = useTranslation('channels')
  const { t: shell } = useTranslation()
  const { t: system } = useTranslation('system')
  const [view, setView] = useView(View)
  const list = useAsk(listChannels, {})
  const channels = list.data?.channels ?? []
  const open = channels.find(({ id }) => id === view.open)
  const close = () => setView({ open: undefined, act: undefined })
  const columns: Column<Channel>[] = [
    { key: 'name', name: t('name'), width: 180, phone: 'title', cell: (channel) => channel.name },
    { key: 'kind', name: t('kind'), width: 140, cell: (channel) => t(`kinds.${channel.config.kind}`) },
    {
      key: 'state',
      name: t('state'),
      width: 170,
      cell: (channel) =>
        !channel.enabled ? (
          <StateWord state="not-started">{t('off')}</StateWord>
        ) : channel.failed + channel.waiting > 0 && channel.lastError ? (
          <StateWord state="doubtful">{t('failing', { count: channel.failed + channel.waiting })}</StateWord>
        ) : (
          <StateWord state="saved">{t('on')}</StateWord>
        ),
    },
    { key: 'host', name: t('host'), width: 240, grow: true, cell: (channel) => channel.host },
    { key: 'region', name: t('region'), width: 120, cell: (channel) => channel.region.name },
    { key: 'sent', name: t('sent'), width: 80, cell: (channel) => channel.sent },
  ]
  return (
    <Page
      trail={[{ label: shell('rooms.system'), href: '/system' }]}
      title={system('channelsTitle')}
      tools={
        <Button size="bar" onPress={() => setView({ act: 'new', open: undefined }, true)}>
          {t('add')}
        </Button>
      }
      aside={
        view.act === 'new' ? (
          <ChannelForm onClose={close} onDone={(id) => setView({ open: id, act: undefined })} />
        ) : open && view.act === 'edit' ? (
          <ChannelForm
            key={open.id}
            channel={open}
            onClose={close}
            onDone={(id) => setView({ open: id, act: undefined })}
          />
        ) : open ? (
          <ChannelPanel channel={open} onClose={close} onEdit={() => setView({ act: 'edit' })} />
        ) : null
      }
    >
      {list.error ? (
        <Failed trouble={troubleOf(list.error)} onRetry={() => void list.refetch()} />
      ) : list.data ? (
        <>
          <Sentence
            template={channels.length > 0 ? t('sentence') : t('sentenceNone')}
            numbers={{ on: { value: channels.filter(({ enabled }) => enabled).length } }}
            note={t('note')}
          />
          {channels.length === 0 ? (
            <Empty title={t('empty')}>{t('emptyText')}</Empty>
          ) : (
            <div className="table-below">
              <DataTable
                label={system('channelsTitle')}
                columns={columns}
                rows={channels}
                rowKey={({ id }) => id}
                rowSize="list"
                openKey={view.open}
                onOpen={({ id }) => setView({ open: id, act: undefined }, true)}
                empty={null}
              />
            </div>
          )}
        </>
      ) : (
        <Loading lines={4} />
      )}
    </Page>
  )
}
