import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { createFirstRun, getFirstRun, type RegionLevel, signIn, UserName } from '@wanwu/contract'
import { Button, focusFirstFault, Loading, Select, TextField, TextLink, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { meQuery } from '../../session/use-me.ts'
import { Door } from './door.tsx'
import { PasswordFields, passwordReady } from './password-fields.tsx'

const levels: readonly RegionLevel[] = ['province', 'prefecture', 'county']

/** 首次使用: creates the region, the office in charge and its administrator, then signs that person in. */
export function FirstRunPage() {
  const { t } = useTranslation('door')
  const { t: words } = useTranslation('words')
  const { t: shell } = useTranslation()
  const router = useRouter()
  const queries = useQueryClient()
  const state = useAsk(getFirstRun, {})
  const [code, setCode] = useState('')
  const [region, setRegion] = useState({ code: '', name: '' })
  const [level, setLevel] = useState<RegionLevel>('prefecture')
  const [office, setOffice] = useState({ name: '', shortName: '' })
  const [admin, setAdmin] = useState({ name: '', userName: '' })
  const [password, setPassword] = useState({ first: '', second: '' })
  const [tried, setTried] = useState(false)
  const act = useAct(createFirstRun, {
    onDone: async () => {
      const me = await client.call(signIn, { userName: admin.userName, password: password.first })
      queries.clear()
      queries.setQueryData(meQuery.queryKey, me)
      router.history.replace('/')
    },
  })
  const codeFits = /^\d{6}$/.test(region.code)
  const userNameFits = UserName.safeParse(admin.userName).success
  const needed = (value: string) => (tried && !value.trim() ? t('needed') : undefined)
  const ready =
    codeFits &&
    userNameFits &&
    passwordReady(password) &&
    [region.name, office.name, admin.name].every((value) => value.trim()) &&
    (!state.data?.codeRequired || code.trim())

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!ready) return
    act.mutate({
      ...(code.trim() ? { code: code.trim() } : {}),
      region: { ...region, level },
      office: { name: office.name, shortName: office.shortName.trim() || null },
      administrator: { ...admin, password: password.first },
    })
  }

  if (state.isPending) {
    return (
      <Door title={t('firstTitle')}>
        <Loading />
      </Door>
    )
  }
  if (state.data && !state.data.needed) {
    return (
      <Door title={t('firstTitle')}>
        <div className="door-form">
          <p>{t('firstDoneElsewhere')}</p>
          <TextLink href="/sign-in">{t('toSignIn')}</TextLink>
        </div>
      </Door>
    )
  }
  return (
    <Door title={t('firstTitle')}>
      <form className="door-form door-wide" onSubmit={submit} noValidate>
        <div>
          <h1>{t('firstTitle')}</h1>
          <p>{t('firstLead')}</p>
        </div>
        {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
        {state.data?.codeRequired ? (
          <TextField
            label={t('codeLabel')}
            value={code}
            onChange={setCode}
            hint={t('codeHint')}
            error={needed(code)}
          />
        ) : null}
        <fieldset className="door-part">
          <legend>{t('regionPart')}</legend>
          <div className="w-form-row">
            <TextField
              label={t('regionName')}
              value={region.name}
              onChange={(name) => setRegion({ ...region, name })}
              hint={t('regionNameHint')}
              error={needed(region.name)}
              autoFocus
            />
            <Select
              label={t('regionLevel')}
              value={level}
              onChange={setLevel}
              choices={levels.map((id) => ({ id, label: words(`regionLevels.${id}`) }))}
            />
          </div>
          <TextField
            label={t('regionCode')}
            value={region.code}
            onChange={(next) => setRegion({ ...region, code: next })}
            hint={t('regionCodeHint')}
            error={tried && !codeFits ? t('codeWrong') : undefined}
          />
        </fieldset>
        <fieldset className="door-part">
          <legend>{t('officePart')}</legend>
          <TextField
            label={t('officeName')}
            value={office.name}
            onChange={(name) => setOffice({ ...office, name })}
            hint={t('officeNameHint')}
            error={needed(office.name)}
          />
          <TextField
            label={t('officeShort')}
            labelNote={shell('optional')}
            value={office.shortName}
            onChange={(shortName) => setOffice({ ...office, shortName })}
          />
        </fieldset>
        <fieldset className="door-part">
          <legend>{t('adminPart')}</legend>
          <div className="w-form-row">
            <TextField
              label={t('adminName')}
              value={admin.name}
              onChange={(name) => setAdmin({ ...admin, name })}
              autoComplete="name"
              error={needed(admin.name)}
            />
            <TextField
              label={t('adminUserName')}
              value={admin.userName}
              onChange={(userName) => setAdmin({ ...admin, userName })}
              autoComplete="username"
              hint={t('adminUserNameHint')}
              error={tried && !userNameFits ? t('userNameWrong') : undefined}
            />
          </div>
          <PasswordFields value={password} onChange={setPassword} tried={tried} />
        </fieldset>
        <div className="w-form-acts">
          <Button type="submit" look="main" pending={act.isPending}>
            {t('create')}
          </Button>
        </div>
      </form>
    </Door>
  )
}
