import type { RegisterDeclaration } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../session/use-me.ts'
import { SavedViews } from '../../views/saved-views.tsx'
import { askOf, printFilters, type RegisterView } from './register-view.ts'
import { useLabel } from './use-label.ts'

/** The views that every register has (all, what is open, those that name one's own unit), and those saved of it. */
export function RegisterViews(props: { declaration: RegisterDeclaration; view: RegisterView }) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const me = useMe()
  const { declaration, view } = props
  const unfinished = declaration.states.filter(({ end }) => !end).map(({ key }) => key)
  const unit = me?.unit?.id
  const units = declaration.fields.filter(
    (field) => field.kind === 'unit' && declaration.list.facets.includes(field.key),
  )
  const always = [
    { id: 'all', label: t('all'), where: undefined },
    ...(unfinished.length > 0 && unfinished.length < declaration.states.length
      ? [{ id: 'open', label: t('unfinished'), where: [{ field: 'state', is: unfinished }] }]
      : []),
    ...(unit
      ? units.slice(0, 2).map((field) => ({
          id: field.key,
          label: t('ofMyUnit', { field: say(field.labels) }),
          where: [{ field: field.key, is: [unit] }],
        }))
      : []),
  ].map(({ where, ...one }) => ({ ...one, filter: where ? { where: printFilters(where) } : {} }))
  const { sort: _, ...narrowing } = askOf(view)
  const current =
    view.view ?? always.find(({ filter }) => JSON.stringify(filter) === JSON.stringify(narrowing))?.id
  return (
    <SavedViews
      list={`registers/${declaration.key}`}
      always={always}
      current={current}
      filter={{ ...askOf(view), as: view.as }}
      keep={{ as: view.as }}
    />
  )
}
