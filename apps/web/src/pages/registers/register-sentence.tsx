import type { countRecords, OutputOf, RegisterDeclaration } from '@wanwu/contract'
import { Sentence, type SentenceNumber, useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { printFilters, type RegisterView, readFilters, withFilter } from './register-view.ts'
import { useLabel } from './use-label.ts'

/** A name within a sentence begins small, but for one in capitals. */
const amidst = (name: string) =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** How many records are seen and how they stand; each number narrows the list to its rows. */
export function RegisterSentence(props: {
  declaration: RegisterDeclaration
  counts: OutputOf<typeof countRecords> | undefined
  view: RegisterView
  hrefOf: (patch: RegisterView) => string
}) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const language = useLanguage()
  const { declaration, counts, view, hrefOf } = props
  if (!counts) return <Sentence template="…" />
  const filters = readFilters(view.where)
  const found = counts.facets.find(({ field }) => field === 'state')?.values ?? []
  const states = declaration.states.flatMap((state) => {
    const count = found.find(({ value }) => value === state.key)?.count ?? 0
    return count > 0 ? [{ state, count }] : []
  })
  const numbers: Record<string, SentenceNumber> = {
    count: {
      value: counts.count,
      href: hrefOf({ where: printFilters(withFilter(filters, { field: 'state' })), view: undefined }),
    },
  }
  for (const { state, count } of states) {
    const where = printFilters(withFilter(filters, { field: 'state', is: [state.key] }))
    numbers[state.key] = {
      value: count,
      href: hrefOf({ where, view: undefined }),
      ...(state.tone === 'late' ? { tone: 'red' as const } : {}),
    }
  }
  const parts = states.map(
    ({ state }) =>
      `{${state.key}|${t('stateTail', { state: language === 'en' ? amidst(say(state.labels)) : say(state.labels) })}}`,
  )
  const head = t(counts.more ? 'countMore' : 'countSentence', { name: say(declaration.labels) })
  return (
    <Sentence
      template={`${head}${parts.length > 0 ? t('colon') : ''}${parts.join(t('comma'))}${t('stop')}`}
      numbers={numbers}
    />
  )
}
