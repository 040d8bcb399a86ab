import { type Contact, type ContactFields, listContacts, saveContact, type UnitRef } from '@wanwu/contract'
import { Button, focusFirstFault, SidePanel, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'

const names = [
  'leader',
  'leaderPost',
  'leaderPhone',
  'office',
  'liaison',
  'liaisonPost',
  'officePhone',
  'mobile',
  'email',
  'remark',
] as const
type Name = (typeof names)[number]
const phones: readonly Name[] = ['leaderPhone', 'officePhone', 'mobile']

function faultOf(name: Name, value: string): 'needName' | 'phoneWrong' | 'emailWrong' | undefined {
  const text = value.trim()
  if (name === 'leader' || name === 'liaison') return text === '' ? 'needName' : undefined
  if (text === '') return undefined
  if (phones.includes(name)) {
    return /^[0-9 +()-]{5,30}$/.test(text) ? undefined : 'phoneWrong'
  }
  if (name === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'emailWrong'
  return undefined
}

/** Enters who answers for a unit; what stood before stays in the history. */
export function ContactForm(props: { unit: UnitRef; contact: Contact | undefined; onClose: () => void }) {
  const { t } = useTranslation('contacts')
  const { t: shell } = useTranslation()
  const start = Object.fromEntries(names.map((name) => [name, props.contact?.[name] ?? ''])) as Record<
    Name,
    string
  >
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const save = useAct(saveContact, {
    refresh: [listContacts],
    onDone: () => {
      showToast(t('saved', { unit: props.unit.name }))
      props.onClose()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (names.some((name) => faultOf(name, value[name]))) return
    const text = (name: Name) => value[name].trim() || null
    const fields: ContactFields = {
      leader: value.leader.trim(),
      liaison: value.liaison.trim(),
      leaderPost: text('leaderPost'),
      leaderPhone: text('leaderPhone'),
      office: text('office'),
      liaisonPost: text('liaisonPost'),
      officePhone: text('officePhone'),
      mobile: text('mobile'),
      email: text('email'),
      remark: text('remark'),
    }
    save.mutate({ unitId: props.unit.id, fields })
  }
  return (
    <SidePanel
      title={props.unit.name}
      sub={t('change')}
      focusKey={`edit-${props.unit.id}`}
      onClose={props.onClose}
      foot={
        <>
          <Button type="submit" form="contact-form" look="proposed" pending={save.isPending}>
            {shell('save')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <UnsavedGuard dirty={!save.isSuccess && names.some((name) => value[name] !== start[name])} />
      <form id="contact-form" className="w-form" onSubmit={submit} noValidate>
        {save.error ? <TroubleBlock trouble={troubleOf(save.error)} /> : null}
        {names.map((name) => {
          const fault = faultOf(name, value[name])
          return (
            <TextField
              key={name}
              label={t(name)}
              labelNote={name === 'leader' || name === 'liaison' ? undefined : shell('optional')}
              type={phones.includes(name) ? 'tel' : 'text'}
              value={value[name]}
              onChange={(text) => setValue((last) => ({ ...last, [name]: text }))}
              error={tried && fault ? t(fault) : undefined}
              autoFocus={name === 'leader'}
            />
          )
        })}
      </form>
    </SidePanel>
  )
}
