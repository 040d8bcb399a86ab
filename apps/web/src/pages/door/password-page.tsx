import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { changePassword } from '@wanwu/contract'
import { Button, focusFirstFault, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { meQuery, useMe } from '../../session/use-me.ts'
import { useSignOut } from '../../session/use-sign-out.ts'
import { Door } from './door.tsx'
import { PasswordFields, passwordReady } from './password-fields.tsx'

/** 设置新密码: asked at the first sign-in, and chosen from the account page. */
export function PasswordPage() {
  const { t } = useTranslation('door')
  const { t: shell } = useTranslation()
  const router = useRouter()
  const queries = useQueryClient()
  const me = useMe()
  const leave = useSignOut()
  const [current, setCurrent] = useState('')
  const [fresh, setFresh] = useState({ first: '', second: '' })
  const [tried, setTried] = useState(false)
  const act = useAct(changePassword, {
    onDone: (next) => {
      queries.setQueryData(meQuery.queryKey, next)
      showToast(t('passwordChanged'))
      router.history.push('/')
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (current && passwordReady(fresh)) act.mutate({ current, password: fresh.first })
  }
  const forced = me?.mustChangePassword ?? false
  return (
    <Door title={t('passwordTitle')}>
      <form className="door-form" onSubmit={submit} noValidate>
        <h1>{t('passwordTitle')}</h1>
        <p>{forced ? t('passwordFirst', { name: me?.person.name ?? '' }) : t('passwordOwn')}</p>
        {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
        <input type="hidden" name="username" autoComplete="username" value={me?.person.userName ?? ''} />
        <TextField
          label={forced ? t('currentTemporary') : t('current')}
          type="password"
          name="current-password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={tried && !current ? t('needPassword') : undefined}
          autoFocus
        />
        <PasswordFields value={fresh} onChange={setFresh} tried={tried} />
        <Button type="submit" look="main" pending={act.isPending}>
          {t('setPassword')}
        </Button>
        {forced ? (
          <Button look="bare" onPress={() => void leave()}>
            {shell('signOut')}
          </Button>
        ) : (
          <Button look="bare" onPress={() => router.history.back()}>
            {shell('cancel')}
          </Button>
        )}
      </form>
    </Door>
  )
}
