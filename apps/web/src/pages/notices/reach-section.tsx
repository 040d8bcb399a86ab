import { getNoticeAddress, setNoticeAddress } from '@wanwu/contract'
import { Button, SectionHead, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'

interface Address {
  email: string | null
  mobile: string | null
}

function AddressForm(props: { address: Address }) {
  const { t } = useTranslation('notices')
  const { t: shell } = useTranslation()
  const [email, setEmail] = useState(props.address.email ?? '')
  const [mobile, setMobile] = useState(props.address.mobile ?? '')
  const act = useAct(setNoticeAddress, {
    refresh: [getNoticeAddress],
    onDone: () => showToast(t('addressSaved')),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    act.mutate({ email: email.trim() || null, mobile: mobile.trim() || null })
  }
  return (
    <form className="w-form" onSubmit={submit} noValidate>
      {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
      <div className="field-pairs">
        <TextField
          label={t('email')}
          labelNote={shell('optional')}
          type="email"
          value={email}
          onChange={setEmail}
        />
        <TextField
          label={t('mobile')}
          labelNote={shell('optional')}
          type="tel"
          value={mobile}
          onChange={setMobile}
        />
      </div>
      <div>
        <Button type="submit" pending={act.isPending}>
          {shell('save')}
        </Button>
      </div>
    </form>
  )
}

/** 消息送到哪里: a person's own e-mail address and mobile, beside the bell. */
export function ReachSection() {
  const { t } = useTranslation('notices')
  const address = useAsk(getNoticeAddress, {})
  return (
    <section>
      <SectionHead title={t('reach')} note={t('reachNote')} />
      <div className="panel-form">
        {address.data ? <AddressForm key={JSON.stringify(address.data)} address={address.data} /> : null}
      </div>
    </section>
  )
}
