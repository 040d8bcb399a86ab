import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import {
  getFirstRun,
  listDemoSignIns,
  listIdentityProviders,
  type Me,
  signIn,
  startIdentitySignIn,
} from '@wanwu/contract'
import { Button, focusFirstFault, TextField, TextLink, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { changeWords } from '../../i18n/i18n.ts'
import { parseView } from '../../place/address.ts'
import { storeLanguage } from '../../session/language.ts'
import { meQuery } from '../../session/use-me.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { Door } from './door.tsx'
import { returnPlace } from './return-place.ts'

/** 登录: user name and password, an identity provider where one is configured, demo accounts in one press. */
export function SignInPage() {
  const { t } = useTranslation('door')
  const router = useRouter()
  const queries = useQueryClient()
  const firstRun = useAsk(getFirstRun, {})
  const providers = useAsk(listIdentityProviders, {})
  const demo = useAsk(listDemoSignIns, {})
  const [userName, setUserName] = useState('')
  const [password, setPassword] = useState('')
  const [asked, setAsked] = useState(false)
  const to = returnPlace(parseView(window.location.search).to)

  useEffect(() => {
    if (firstRun.data?.needed) router.history.replace('/first-run')
  }, [firstRun.data, router])

  const enter = (me: Me) => {
    queries.clear()
    queries.setQueryData(meQuery.queryKey, me)
    storeLanguage(me.locale)
    void changeWords(me.locale)
    router.history.replace(me.mustChangePassword ? '/password' : to)
  }
  const act = useAct(signIn, { onDone: enter })
  const leave = useAct(startIdentitySignIn, {
    onDone: ({ url }) => window.location.assign(url),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    focusFirstFault(event.currentTarget)
    if (userName.trim() && password) act.mutate({ userName: userName.trim(), password })
  }
  const trouble = act.error ?? leave.error ?? firstRun.error

  return (
    <Door title={t('signInTitle')}>
      <form className="door-form" onSubmit={submit} noValidate>
        <h1>{t('signInTitle')}</h1>
        {trouble ? <TroubleBlock trouble={troubleOf(trouble)} /> : null}
        <TextField
          label={t('userName')}
          name="username"
          autoComplete="username"
          value={userName}
          onChange={setUserName}
          error={asked && !userName.trim() ? t('needUserName') : undefined}
          autoFocus
        />
        <TextField
          label={t('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={asked && !password ? t('needPassword') : undefined}
        />
        <Button type="submit" look="main" pending={act.isPending}>
          {act.isPending ? t('signingIn') : t('signIn')}
        </Button>
        {providers.data?.items.map((provider) => (
          <Button
            key={provider.id}
            pending={leave.isPending}
            onPress={() => leave.mutate({ provider: provider.id, returnTo: to })}
          >
            {t('withProvider', { name: provider.name })}
          </Button>
        ))}
        {demo.data?.password ? (
          <DemoAccounts
            accounts={demo.data.items}
            busy={act.isPending}
            onChoose={(name) => act.mutate({ userName: name, password: demo.data?.password ?? '' })}
          />
        ) : null}
        <TextLink href="/tip">{t('tip')}</TextLink>
      </form>
    </Door>
  )
}
