import type { RegisterDeclaration, RegisterField, RegisterRecord, Vocabulary } from '@wanwu/contract'
import { type Column, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { markOf } from './state-look.ts'
import { useLabel } from './use-label.ts'
import { useValueText } from './use-value-text.ts'

const widths: Partial<Record<RegisterField['kind'], number>> = {
  number: 96,
  money: 120,
  date: 128,
  period: 200,
  'yes-no': 80,
  choice: 112,
  unit: 160,
  region: 110,
  person: 100,
  computed: 96,
  place: 130,
}
const figures = new Set(['number', 'money', 'computed'])

/** The declared columns of a register, the first one frozen, the state beside it where there are several. */
export function useRecordColumns(
  declaration: RegisterDeclaration,
  vocabularies: readonly Vocabulary[],
): Column<RegisterRecord>[] {
  const { t } = useTranslation('registers')
  const format = useFormat()
  const say = useLabel()
  const textOf = useValueText(vocabularies)
  const titled = declaration.list.columns.includes(declaration.title)
    ? declaration.title
    : declaration.list.columns[0]
  const columns = declaration.list.columns.flatMap((key, index): Column<RegisterRecord>[] => {
    const field = declaration.fields.find((one) => one.key === key)
    if (!field) return []
    const long = field.kind === 'text' && (field.lines || field.max > 60)
    return [
      {
        key,
        name: say(field.labels),
        width: long ? 240 : (widths[field.kind] ?? 120),
        grow: long || key === titled,
        frozen: index === 0,
        sortable: declaration.list.sort.includes(key),
        phone: key === titled ? 'title' : 'line',
        ...(figures.has(field.kind) ? { align: 'end' as const } : {}),
        cell: (row) => {
          if (row.masked.includes(key)) return <span className="w-quiet">{t('masked')}</span>
          const text = textOf(field, row.values[key], row.names)
          // a cell with nothing in it has no line on the phone
          return text === '' ? null : <span className={long ? 'register-clip' : undefined}>{text}</span>
        },
      },
    ]
  })
  if (declaration.states.length === 1) return columns
  const state: Column<RegisterRecord> = {
    key: 'state',
    name: t('state'),
    width: 150,
    cell: (row) => {
      const labels = declaration.states.find((one) => one.key === row.state)?.labels
      return (
        <StateWord
          state={markOf(declaration, row.state)}
          note={t('since', { day: format.day(row.stateSince) })}
        >
          {labels ? say(labels) : row.state}
        </StateWord>
      )
    },
  }
  const after = Math.max(1, columns.findIndex(({ key }) => key === titled) + 1)
  return [...columns.slice(0, after), state, ...columns.slice(after)]
}
