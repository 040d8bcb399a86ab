import { CheckboxList, Select } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import type { ComputeDraft } from './compute-draft.ts'
import type { DraftKind, FieldDraft } from './declaration-draft.ts'

const ways = ['days', 'sum', 'difference', 'share'] as const
const days = new Set<DraftKind>(['date', 'period'])
const amounts = new Set<DraftKind>(['number', 'money'])

/** Out of which fields a further one is worked out, and how. */
export function DeclareComputed(props: {
  value: ComputeDraft
  fields: readonly FieldDraft[]
  onChange: (value: ComputeDraft) => void
}) {
  const { t } = useTranslation('declaring')
  const { value } = props
  const put = (patch: Partial<ComputeDraft>) => props.onChange({ ...value, ...patch })
  const sources = props.fields.filter(
    ({ kind, zh }) => zh.trim() !== '' && (value.how === 'days' ? days : amounts).has(kind),
  )
  const choices = sources.map(({ id, zh }) => ({ id: `${id}`, label: zh }))
  const labels = {
    days: [t('daysFrom'), t('daysTo')],
    difference: [t('differenceOf'), t('differenceLess')],
    share: [t('shareOf'), t('shareBy')],
  }
  const one = (name: 'first' | 'second', label: string | undefined) => (
    <Select
      label={label ?? ''}
      value={value[name] === null ? (value.how === 'days' ? 'today' : null) : `${value[name]}`}
      onChange={(id) => put({ [name]: id === 'today' ? null : Number(id) })}
      choices={value.how === 'days' ? [...choices, { id: 'today', label: t('today') }] : choices}
    />
  )
  return (
    <>
      <Select
        label={t('how')}
        value={value.how}
        onChange={(how) => put({ how, of: [], first: null, second: null })}
        choices={ways.map((id) => ({ id, label: t(`ways.${id}`) }))}
      />
      {choices.length === 0 ? (
        <p className="w-quiet register-wide">{t(value.how === 'days' ? 'noDays' : 'noAmounts')}</p>
      ) : value.how === 'sum' ? (
        <div className="register-wide">
          <CheckboxList
            label={t('sumOf')}
            choices={choices}
            value={value.of.map(String)}
            onChange={(of) => put({ of: of.map(Number) })}
          />
        </div>
      ) : (
        <>
          {one('first', labels[value.how][0])}
          {one('second', labels[value.how][1])}
        </>
      )}
    </>
  )
}
