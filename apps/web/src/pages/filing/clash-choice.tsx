import { compareWording } from '@wanwu/core/wording'
import { Button, Callout } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { clashesOf } from '../../drafts/change.ts'
import type { FilingPart } from '../../drafts/report-parts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { TextRuns } from '../../text/text-runs.tsx'
import { useFieldText } from './field-text.ts'
import type { Filing } from './use-filing.ts'

/** Two people wrote in the same field: the difference of their texts, and a choice that loses neither unseen. */
export function ClashChoice(props: { part: string; filing: Filing }) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const textOf = useFieldText()
  const change = props.filing.state.changes.get(props.part)
  if (!change?.theirs) return null
  const { mine, theirs } = change
  const fields = clashesOf(change)
  const ours: Record<string, unknown> = mine
  const others: Record<string, unknown> = theirs.value
  const settle = (pick: (field: string) => unknown) =>
    props.filing.keeper.settle(
      props.part,
      Object.fromEntries(fields.map((field) => [field, pick(field)])) as Partial<FilingPart>,
    )
  const joinable = fields.every((field) => typeof ours[field] === 'string' && field !== 'claim')
  return (
    <Callout state="doubtful">
      <strong>
        {t('clashTitle', {
          by: theirs.by ?? t('clashSomebody'),
          at: theirs.at ? format.moment(theirs.at) : '',
        })}
      </strong>
      {fields.map((field) => (
        <div key={field} className="filing-clash">
          <span className="w-label">{textOf.name(field)}</span>
          <p lang="zh-CN">
            <TextRuns
              runs={compareWording(textOf.value(field, others[field]), textOf.value(field, ours[field]))}
            />
          </p>
        </div>
      ))}
      <p className="w-quiet">{t('clashLegend')}</p>
      <div className="filing-clash-acts">
        <Button onPress={() => settle((field) => ours[field])}>{t('clashMine')}</Button>
        <Button onPress={() => settle((field) => others[field])}>{t('clashTheirs')}</Button>
        {joinable ? (
          <Button onPress={() => settle((field) => `${others[field]}\n${ours[field]}`.trim())}>
            {t('clashBoth')}
          </Button>
        ) : null}
      </div>
    </Callout>
  )
}
