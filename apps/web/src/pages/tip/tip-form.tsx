import { useMutation } from '@tanstack/react-query'
import { AppError, type getTipForm, type OutputOf, sendTip, tipLimits } from '@wanwu/contract'
import { Button, focusFirstFault, RadioChoice, SectionHead, Select, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useLabel } from '../registers/use-label.ts'
import type { Sent } from './sent.ts'
import { TipPhotos } from './tip-photos.tsx'
import { TipPlace } from './tip-place.tsx'

const shortest = 4

/** The form: what, where, photos, and, if the reporter likes, who. */
export function TipForm(props: {
  form: OutputOf<typeof getTipForm>
  office: string
  onSent: (sent: Sent) => void
  onStale: () => void
}) {
  const { t } = useTranslation('tip')
  const say = useLabel()
  const { form } = props
  const [kind, setKind] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [region, setRegion] = useState('')
  const [address, setAddress] = useState('')
  const [at, setAt] = useState<[number, number] | null>(null)
  const [photos, setPhotos] = useState<File[]>([])
  const [name, setName] = useState('')
  const [contact, setContact] = useState('')
  const [website, setWebsite] = useState('')
  const [asked, setAsked] = useState(false)
  // who is quicker than a person can be is taken for a program: whoever has little to say waits here for a moment
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment at which this form came
  const arrived = useMemo(() => Date.now(), [form.token])
  const short = text.trim().length < shortest
  const send = useMutation({
    mutationFn: async () => {
      const early = arrived + (tipLimits.quickest + 1) * 1000 - Date.now()
      if (early > 0) await new Promise((done) => setTimeout(done, early))
      return client.call(sendTip, {
        token: form.token,
        kind: kind ?? '',
        text,
        ...(region ? { region } : {}),
        ...(address.trim() ? { address } : {}),
        ...(at ? { at } : {}),
        ...(name.trim() ? { name } : {}),
        ...(contact.trim() ? { contact } : {}),
        ...(website ? { website } : {}),
      })
    },
    onSuccess: (answer) => props.onSent({ ...answer, photos }),
    onError: (error) => {
      // the form had grown too old: a fresh one is fetched, and nothing that was written is lost
      if (error instanceof AppError && error.code === 'WRONG_STATE') props.onStale()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    focusFirstFault(event.currentTarget)
    if (kind && !short) send.mutate()
  }
  return (
    <form className="tip-form" onSubmit={submit} noValidate>
      <p>{t('lead', { office: props.office })}</p>
      <div className="tip-kinds">
        <RadioChoice
          label={t('kind')}
          inline
          value={kind}
          onChange={setKind}
          choices={form.kinds.map(({ code, labels }) => ({ id: code, label: say(labels) }))}
          error={asked && !kind ? t('needKind') : undefined}
        />
      </div>
      <TextField
        label={t('text')}
        hint={t('textHint')}
        lines={5}
        value={text}
        onChange={setText}
        error={asked && short ? t('needText') : undefined}
      />
      <section>
        <SectionHead title={t('where')} />
        <div className="tip-fields">
          {form.regions.length > 1 ? (
            <Select
              label={t('region')}
              value={region}
              onChange={setRegion}
              choices={[
                { id: '', label: t('anyRegion') },
                ...form.regions.map((one) => ({ id: one.code, label: one.name })),
              ]}
            />
          ) : null}
          <TextField label={t('address')} hint={t('addressHint')} value={address} onChange={setAddress} />
          <TipPlace at={at} outline={form.outline} onChange={setAt} />
        </div>
      </section>
      <TipPhotos photos={photos} onChange={setPhotos} most={tipLimits.photos} />
      <section>
        <SectionHead title={t('you')} />
        <div className="tip-fields">
          <TextField label={t('name')} value={name} onChange={setName} autoComplete="name" />
          <TextField label={t('contact')} value={contact} onChange={setContact} />
        </div>
      </section>
      <div className="tip-trap" aria-hidden>
        <label>
          website
          <input
            tabIndex={-1}
            autoComplete="off"
            value={website}
            onChange={(event) => setWebsite(event.target.value)}
          />
        </label>
      </div>
      {send.error ? <TroubleBlock trouble={troubleOf(send.error)} /> : null}
      <Button type="submit" look="main" pending={send.isPending}>
        {t('send')}
      </Button>
    </form>
  )
}
