import { TextField } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { passwordFault } from './password-fault.ts'

/** A new password, twice. */
export interface NewPasswordValue {
  first: string
  second: string
}

/** Whether the two fields hold one password that will do. */
export function passwordReady(value: NewPasswordValue): boolean {
  return passwordFault(value.first) === null && value.first === value.second
}

/** The two fields of a new password; faults show once it was tried, or as soon as the second differs in length. */
export function PasswordFields(props: {
  value: NewPasswordValue
  onChange: (value: NewPasswordValue) => void
  tried: boolean
}) {
  const { t } = useTranslation('door')
  const { first, second } = props.value
  const fault = passwordFault(first)
  const unlike = second !== first && (props.tried || second.length >= first.length) && second !== ''
  return (
    <>
      <TextField
        label={t('fresh')}
        type="password"
        name="new-password"
        autoComplete="new-password"
        value={first}
        onChange={(value) => props.onChange({ first: value, second })}
        hint={t('rule')}
        error={props.tried && fault ? t(fault) : undefined}
      />
      <TextField
        label={t('again')}
        type="password"
        name="new-password-again"
        autoComplete="new-password"
        value={second}
        onChange={(value) => props.onChange({ first, second: value })}
        error={unlike || (props.tried && second === '') ? t('notSame') : undefined}
      />
    </>
  )
}
