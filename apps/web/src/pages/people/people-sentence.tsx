import { type PersonDetail, roles } from '@wanwu/contract'
import { Sentence, type SentenceNumber } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../place/address.ts'
import type { PeopleView } from './people-view.ts'

/** How many people there are in what is seen, by role; each number narrows the list to its rows. */
export function PeopleSentence(props: {
  people: readonly PersonDetail[]
  complete: boolean
  view: Omit<PeopleView, 'open' | 'edit'>
  unit: string | undefined
}) {
  const { t } = useTranslation('people')
  const { t: words } = useTranslation('words')
  const { people, view } = props
  const numbers: Record<string, SentenceNumber> = { count: { value: people.length } }
  const held = roles
    .map((role) => ({
      role,
      n: people.filter((person) => person.roles.some((one) => one.role === role)).length,
    }))
    .filter((entry) => entry.n > 0)
  const parts =
    props.complete && !view.role && held.length > 1
      ? held.map(({ role, n }) => {
          numbers[role] = { value: n, href: addressOf('/system/people', { ...view, role }) }
          return t('rolePart', { role: words(`roles.${role}`) }).replace('{n}', `{${role}}`)
        })
      : []
  const disabled = people.filter((person) => person.state === 'disabled').length
  const mayShowDisabled = props.complete && disabled > 0 && !view.state
  if (mayShowDisabled) {
    numbers.disabled = { value: disabled, href: addressOf('/system/people', { ...view, state: 'disabled' }) }
  }
  const head = !props.complete
    ? t('sentenceMore')
    : view.q
      ? t('sentenceSearch', { q: view.q })
      : props.unit
        ? t('sentenceUnit', { unit: props.unit })
        : t('sentenceAll')
  const template = [
    head,
    parts.length > 0 ? t('join') + parts.join(t('comma')) : '',
    mayShowDisabled ? t('semicolon') + t('disabledPart').replace('{n', '{disabled') : '',
    t('stop'),
  ].join('')
  return <Sentence template={template} numbers={numbers} />
}
