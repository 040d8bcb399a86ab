import { listPeople, type UnitDetail } from '@wanwu/contract'
import { Failed, NoteChip, SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { addressOf } from '../../place/address.ts'

/** The people of a unit, each opening on the page of people. */
export function UnitPeople(props: { unit: UnitDetail }) {
  const { t } = useTranslation('units')
  const { t: words } = useTranslation('words')
  const people = useAsk(listPeople, { unitId: props.unit.id, limit: 50 })
  if (people.error) return <Failed trouble={troubleOf(people.error)} />
  const items = people.data?.items ?? []
  return (
    <section>
      <SectionHead
        title={t('people')}
        note={people.data ? t('peopleCount', { count: items.length }) : undefined}
        act={
          people.data?.can.create ? (
            <TextLink href={addressOf('/system/people', { unitId: props.unit.id, open: 'new' })}>
              {t('addPerson')}
            </TextLink>
          ) : undefined
        }
      />
      {people.data && items.length === 0 ? <p className="panel-line w-quiet">{t('noPeople')}</p> : null}
      <ul>
        {items.map((person) => (
          <li key={person.id} className="panel-line panel-split">
            <TextLink
              href={addressOf('/system/people', { unitId: props.unit.id, open: person.id })}
              tone="plain"
            >
              {person.name}
            </TextLink>
            <span className="w-quiet">
              {person.state === 'disabled' ? (
                <NoteChip>{words('personStates.disabled')}</NoteChip>
              ) : (
                [...new Set(person.roles.map((held) => words(`roles.${held.role}`)))].join('、')
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
