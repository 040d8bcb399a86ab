import {
  createPerson,
  getPerson,
  listPeople,
  type PersonDetail,
  type UnitRef,
  UserName,
  updatePerson,
} from '@wanwu/contract'
import { Button, focusFirstFault, SidePanel, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf, troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnitPicker } from '../../pickers/unit-picker.tsx'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { type EditedRole, RolesEditor } from './roles-editor.tsx'

/** Adds a person with an account, or changes the one given. */
export function PersonForm(props: {
  person?: PersonDetail
  unit: UnitRef | null
  onClose: () => void
  onDone: (person: PersonDetail, temporaryPassword?: string) => void
  onStale?: () => void
}) {
  const { t } = useTranslation('people')
  const { t: shell } = useTranslation()
  const { person } = props
  const start = {
    name: person?.name ?? '',
    userName: person?.userName ?? '',
    unit: props.unit,
    phone: person?.phone ?? '',
    roles: (person?.roles ?? []).map<EditedRole>((held) => ({
      key: `${held.role}/${held.region.code}/${held.unit?.id ?? ''}`,
      role: held.role,
      region: held.region.code,
      unit: held.unit,
    })),
  }
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState(false)
  const put = (patch: Partial<typeof start>) => setValue((last) => ({ ...last, ...patch }))
  const create = useAct(createPerson, {
    refresh: [listPeople],
    onDone: (answer) => {
      setDone(true)
      showToast(t('created', { name: answer.person.name }))
      props.onDone(answer.person, answer.temporaryPassword)
    },
  })
  const update = useAct(updatePerson, {
    refresh: [listPeople, getPerson],
    onDone: (changed) => {
      setDone(true)
      showToast(t('saved'))
      props.onDone(changed)
    },
  })
  const act = person ? update : create
  const userNameFits = person !== undefined || UserName.safeParse(value.userName).success
  const phoneFits = value.phone.trim() === '' || /^[0-9 +-]{5,20}$/.test(value.phone.trim())

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    const grants = value.roles.flatMap((row) =>
      row.region ? [{ role: row.role, region: row.region, unitId: row.unit?.id ?? null }] : [],
    )
    if (!value.name.trim() || !value.unit || !userNameFits || !phoneFits) return
    if (grants.length < value.roles.length) return
    const fields = {
      name: value.name,
      unitId: value.unit.id,
      phone: value.phone.trim() || null,
      roles: grants,
    }
    if (person) update.mutate({ id: person.id, revision: person.revision, ...fields })
    else create.mutate({ userName: value.userName, ...fields })
  }
  const dirty = !done && JSON.stringify(value) !== JSON.stringify(start)

  return (
    <SidePanel
      title={person ? t('editTitle') : t('newTitle')}
      sub={person?.userName}
      focusKey={person ? `edit-${person.id}` : 'new'}
      onClose={props.onClose}
      foot={
        <>
          <Button
            type="submit"
            form="person-form"
            look={person ? 'proposed' : 'main'}
            pending={act.isPending}
          >
            {person ? shell('save') : t('create')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <UnsavedGuard dirty={dirty} />
      <form id="person-form" className="w-form" onSubmit={submit} noValidate>
        {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
        {codeOf(act.error) === 'CONFLICT' && props.onStale ? (
          <Button onPress={props.onStale}>{shell('reload')}</Button>
        ) : null}
        <TextField
          label={t('name')}
          value={value.name}
          onChange={(name) => put({ name })}
          error={tried && !value.name.trim() ? t('needName') : undefined}
          autoFocus
        />
        {person ? null : (
          <TextField
            label={t('userName')}
            value={value.userName}
            onChange={(userName) => put({ userName })}
            autoComplete="off"
            hint={t('needUserName')}
            error={tried && !userNameFits ? t('needUserName') : undefined}
          />
        )}
        <UnitPicker
          label={t('unit')}
          value={value.unit}
          onChange={(unit) => put({ unit })}
          error={tried && !value.unit ? t('needUnit') : undefined}
        />
        <TextField
          label={t('phone')}
          labelNote={shell('optional')}
          type="tel"
          value={value.phone}
          onChange={(phone) => put({ phone })}
          error={tried && !phoneFits ? t('phoneWrong') : undefined}
        />
        <RolesEditor
          value={value.roles}
          unit={value.unit}
          tried={tried}
          onChange={(roles) => put({ roles })}
        />
      </form>
    </SidePanel>
  )
}
