import { type Channel, changeChannel, channelKinds, createChannel, listChannels } from '@wanwu/contract'
import { Button, Checkbox, Select, SidePanel, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { RegionPicker } from '../../pickers/region-picker.tsx'
import { useMe } from '../../session/use-me.ts'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { type ChannelDraft, carriedBy, draftOf, fieldsOf } from './channel-draft.ts'

/** Adds a channel, or changes the one given. What is secret is typed anew or stays as it is. */
export function ChannelForm(props: { channel?: Channel; onClose: () => void; onDone: (id: string) => void }) {
  const { t } = useTranslation('channels')
  const { t: shell } = useTranslation()
  const me = useMe()
  const { channel } = props
  const start = draftOf(channel, me?.roles.find(({ role }) => role === 'admin')?.region.code ?? null)
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState(false)
  const put = (patch: Partial<ChannelDraft>) => setValue((last) => ({ ...last, ...patch }))
  const finish = ({ channelId }: { channelId: string }) => {
    setDone(true)
    showToast(t('saved'))
    props.onDone(channelId)
  }
  const create = useAct(createChannel, { refresh: [listChannels], onDone: finish })
  const change = useAct(changeChannel, { refresh: [listChannels], onDone: finish })
  const act = channel ? change : create
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const fields = fieldsOf(value)
    if (!fields) return
    if (channel) change.mutate({ channelId: channel.id, revision: channel.revision, fields })
    else create.mutate({ fields })
  }
  const dirty = !done && JSON.stringify(value) !== JSON.stringify(start)
  const text = (
    name: 'name' | 'address' | 'secret' | 'host' | 'port' | 'user' | 'from' | 'template' | 'success',
  ) => (
    <TextField
      label={t(`fields.${name}`)}
      hint={t(`hints.${name}`)}
      value={value[name]}
      onChange={(typed) => put({ [name]: typed })}
      type={name === 'secret' ? 'password' : 'text'}
      autoComplete="off"
      placeholder={channel && (name === 'secret' || name === 'address') ? t('kept') : undefined}
      error={
        tried && ['name', 'host', 'from'].includes(name) && !value[name].trim() ? t('needed') : undefined
      }
    />
  )
  return (
    <SidePanel
      title={channel ? t('editTitle') : t('newTitle')}
      sub={channel?.name}
      focusKey={channel ? `edit-${channel.id}` : 'new'}
      onClose={props.onClose}
      foot={
        <>
          <Button type="submit" form="channel-form" look="main" pending={act.isPending}>
            {shell('save')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <UnsavedGuard dirty={dirty} />
      <form id="channel-form" className="w-form" onSubmit={submit} noValidate>
        {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
        <Select
          label={t('kind')}
          value={value.kind}
          onChange={(kind) => put({ kind, notices: carriedBy(kind) })}
          choices={channelKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        />
        {text('name')}
        <RegionPicker
          label={t('region')}
          value={value.regionCode}
          onChange={(regionCode) => put({ regionCode })}
        />
        {value.kind === 'email' ? (
          <>
            {text('host')}
            {text('port')}
            <Checkbox checked={value.tls} onChange={(tls) => put({ tls })}>
              {t('tls')}
            </Checkbox>
            {text('user')}
            {text('from')}
          </>
        ) : (
          text('address')
        )}
        {value.kind === 'sms' ? (
          <>
            {text('template')}
            {text('success')}
          </>
        ) : null}
        {value.kind === 'wecom' ? null : text('secret')}
        <fieldset className="w-field">
          <legend className="w-label">{t('carries')}</legend>
          {carriedBy(value.kind).map((kind) => (
            <Checkbox
              key={kind}
              checked={value.notices.includes(kind)}
              onChange={(on) =>
                put({ notices: on ? [...value.notices, kind] : value.notices.filter((one) => one !== kind) })
              }
            >
              {t(`notices.${kind}`)}
            </Checkbox>
          ))}
        </fieldset>
        <Checkbox checked={value.enabled} onChange={(enabled) => put({ enabled })}>
          {t('enabled')}
        </Checkbox>
      </form>
    </SidePanel>
  )
}
