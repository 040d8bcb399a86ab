import { useQueryClient } from '@tanstack/react-query'
import { type Channel, listChannels, listDeliveries, removeChannel, tryChannel } from '@wanwu/contract'
import {
  Button,
  Dialog,
  Facts,
  SectionHead,
  SidePanel,
  StateWord,
  showToast,
  TextField,
  TextLink,
  TroubleBlock,
  useLanguage,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { keyOf, useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { DryRunView } from './dry-run-view.tsx'

const states = { waiting: 'waiting', sent: 'saved', failed: 'contradicted' } as const

/** One channel: what it carries, a test, the dry run and its log. */
export function ChannelPanel(props: { channel: Channel; onClose: () => void; onEdit: () => void }) {
  const { t } = useTranslation('channels')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const language = useLanguage() === 'en' ? 'en' : 'zh'
  const { channel } = props
  const personal = channel.config.kind === 'email' || channel.config.kind === 'sms'
  const [target, setTarget] = useState('')
  const [dry, setDry] = useState(false)
  const [asking, setAsking] = useState(false)
  const queries = useQueryClient()
  const lookAgain = () => {
    for (const endpoint of [listDeliveries, listChannels]) {
      void queries.invalidateQueries({ queryKey: keyOf(endpoint) })
    }
  }
  const log = useAsk(listDeliveries, { channelId: channel.id, limit: 20 })
  const test = useAct(tryChannel, {
    refresh: [listDeliveries],
    onDone: () => showToast(t('tested')),
  })
  const remove = useAct(removeChannel, { refresh: [listChannels], onDone: props.onClose })
  const error = test.error ?? remove.error
  return (
    <SidePanel
      title={channel.name}
      sub={t(`kinds.${channel.config.kind}`)}
      focusKey={channel.id}
      onClose={props.onClose}
      foot={
        <>
          <Button onPress={props.onEdit}>{shell('edit')}</Button>
          <Button look="bare" onPress={() => setAsking(true)} pending={remove.isPending}>
            {t('remove')}
          </Button>
        </>
      }
    >
      <Dialog
        title={t('removeAsk', { name: channel.name })}
        open={asking}
        onClose={() => setAsking(false)}
        acts={
          <>
            <Button
              look="proposed"
              onPress={() => {
                setAsking(false)
                remove.mutate({ channelId: channel.id })
              }}
            >
              {t('remove')}
            </Button>
            <Button onPress={() => setAsking(false)}>{shell('cancel')}</Button>
          </>
        }
      >
        <p>{t('removeText', { count: channel.sent })}</p>
      </Dialog>
      <div className="panel-parts">
        {error ? <TroubleBlock trouble={troubleOf(error)} /> : null}
        <Facts
          entries={[
            { label: t('host'), value: channel.host },
            { label: t('secret'), value: channel.hasSecret ? t('secretKept') : t('secretNone') },
            { label: t('region'), value: channel.region.name },
            { label: t('carries'), value: channel.notices.map((kind) => t(`notices.${kind}`)).join('、') },
          ]}
        />
        <section>
          <SectionHead title={t('test')} />
          {personal ? (
            <TextField
              label={channel.config.kind === 'email' ? t('testEmail') : t('testMobile')}
              value={target}
              onChange={setTarget}
            />
          ) : null}
          <div className="panel-form">
            <Button
              onPress={() =>
                test.mutate({ channelId: channel.id, target: personal ? target.trim() || null : null })
              }
              pending={test.isPending}
            >
              {t('sendTest')}
            </Button>
          </div>
        </section>
        <section>
          <SectionHead
            title={t('dryRun')}
            act={<TextLink onPress={() => setDry(!dry)}>{dry ? t('dryHide') : t('dryShow')}</TextLink>}
          />
          {dry ? <DryRunView channelId={channel.id} /> : <p className="w-quiet">{t('dryNote')}</p>}
        </section>
        <section>
          <SectionHead
            title={t('log')}
            note={t('logNote')}
            act={<TextLink onPress={lookAgain}>{t('refresh')}</TextLink>}
          />
          <ul>
            {log.data?.items.map((one) => (
              <li key={one.id} className="panel-line">
                <StateWord state={states[one.state]} note={`${format.moment(one.at)} ${one.target ?? ''}`}>
                  {t(`delivery.${one.state}`)}　{one.title[language]}
                </StateWord>
                {one.lastError ? <span className="w-second-line">{one.lastError}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </SidePanel>
  )
}
