import { enablePerson, getPerson, listPeople } from '@wanwu/contract'
import {
  Button,
  Facts,
  Failed,
  Loading,
  NoteChip,
  SectionHead,
  SidePanel,
  showToast,
  TextLink,
  TroubleBlock,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { addressOf } from '../../place/address.ts'
import { PersonAct } from './person-act.tsx'
import { PersonForm } from './person-form.tsx'
import { ScopeWords } from './scope-words.tsx'
import type { Secret } from './secret-dialog.tsx'

/** One person: unit, roles in their scopes, and what the server lets the caller do with the account. */
export function PersonPanel(props: {
  id: string
  editing: boolean
  onEdit: (on: boolean) => void
  onSecret: (secret: Secret) => void
  onClose: () => void
}) {
  const { t } = useTranslation('people')
  const { t: shell } = useTranslation()
  const { t: words } = useTranslation('words')
  const [asking, setAsking] = useState<'disable' | 'reset' | null>(null)
  const query = useAsk(getPerson, { id: props.id })
  const person = query.data?.id === props.id ? query.data : undefined
  const enable = useAct(enablePerson, {
    refresh: [getPerson, listPeople],
    onDone: (changed) => showToast(t('enabled', { name: changed.name })),
  })

  if (person && props.editing && person.can.update) {
    return (
      <PersonForm
        person={person}
        unit={person.unit}
        onClose={() => props.onEdit(false)}
        onDone={() => props.onEdit(false)}
        onStale={() => void query.refetch()}
      />
    )
  }
  const acts = person && (
    <>
      {person.can.update ? <Button onPress={() => props.onEdit(true)}>{shell('edit')}</Button> : null}
      {person.can.resetPassword ? <Button onPress={() => setAsking('reset')}>{t('reset')}</Button> : null}
      {person.can.disable ? <Button onPress={() => setAsking('disable')}>{t('disable')}</Button> : null}
      {person.can.enable ? (
        <Button pending={enable.isPending} onPress={() => enable.mutate({ id: person.id })}>
          {t('enable')}
        </Button>
      ) : null}
    </>
  )
  const any = person && Object.values(person.can).some(Boolean)
  return (
    <SidePanel
      title={person?.name ?? t('title')}
      sub={person?.userName}
      focusKey={props.id}
      onClose={props.onClose}
      foot={any ? acts : undefined}
    >
      {query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : person ? (
        <div className="panel-parts">
          {enable.error ? <TroubleBlock trouble={troubleOf(enable.error)} /> : null}
          <Facts
            entries={[
              {
                label: t('unit'),
                value: person.unit ? (
                  <TextLink href={addressOf('/system/units', { open: person.unit.id })}>
                    {person.unit.name}
                  </TextLink>
                ) : null,
              },
              { label: t('phone'), value: person.phone },
              {
                label: t('state'),
                value: (
                  <>
                    {words(`personStates.${person.state}`)}{' '}
                    {person.demo ? <NoteChip>{t('demo')}</NoteChip> : null}
                  </>
                ),
              },
            ]}
          />
          <section>
            <SectionHead title={t('rolesHeld')} note={t('rolesNote')} />
            {person.roles.length === 0 ? <p className="panel-line w-quiet">{t('noRoles')}</p> : null}
            <ul>
              {person.roles.map((held) => (
                <li
                  key={`${held.role}${held.region.code}${held.unit?.id}`}
                  className="panel-line panel-split"
                >
                  <span>{words(`roles.${held.role}`)}</span>
                  <ScopeWords held={held} own={undefined} />
                </li>
              ))}
            </ul>
          </section>
          <PersonAct
            person={person}
            asking={asking}
            onClose={() => setAsking(null)}
            onSecret={props.onSecret}
          />
        </div>
      ) : (
        <Loading />
      )}
    </SidePanel>
  )
}
