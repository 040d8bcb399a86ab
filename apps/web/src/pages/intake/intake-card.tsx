import { claims, type GivenFields, intakeColumns, type ReportLine } from '@wanwu/contract'
import { Button, Select, Sureness } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { type IntakeItem, leftOut, type Target, toNarrative } from './settle-items.ts'

const named = (line: ReportLine) => `${line.task.no} ${line.task.title ?? line.task.text}`

/** A row or a piece beside the duty it goes to: confirm, move or leave out; what would be replaced is shown. */
export function IntakeCard(props: {
  item: IntakeItem
  lines: readonly ReportLine[]
  target: Target | null
  onTarget: (target: Target) => void
}) {
  const { t } = useTranslation('intake')
  const { item, lines, target } = props
  const proposed = lines.find(({ obligationId }) => obligationId === item.proposal)
  const line = lines.find(({ obligationId }) => obligationId === target)
  const choices = [
    ...lines.map((each) => ({ id: each.obligationId, label: named(each) })),
    ...(item.kind === 'piece' ? [{ id: toNarrative, label: t('narrative') }] : []),
    { id: leftOut, label: t('leaveOut') },
  ]
  const known = Object.keys(item.given).length > 0
  return (
    <li
      className="intake-card"
      data-open={target === null && !item.bad}
      data-out={target === leftOut || item.bad}
    >
      <div className="intake-side">
        {item.text.startsWith(item.heading) && item.heading !== '' ? null : (
          <strong className="intake-heading">{item.heading}</strong>
        )}
        {known && target !== toNarrative ? (
          <GivenList given={item.given} line={line} />
        ) : (
          <p className="intake-text">{item.text}</p>
        )}
      </div>
      <div className="intake-side">
        {item.bad ? (
          <span className="w-quiet">{t('hasBad')}</span>
        ) : (
          <>
            {item.asked !== null && target === null ? (
              <p className="intake-why">{t(`asked.${item.asked}`)}</p>
            ) : null}
            <Select label={t('goesTo')} choices={choices} value={target} onChange={props.onTarget} />
            {proposed && target === null ? (
              <Button size="bar" look="proposed" onPress={() => props.onTarget(proposed.obligationId)}>
                {t('itIs', { name: named(proposed) })}
              </Button>
            ) : null}
            {item.confidence !== null ? (
              <Sureness value={item.confidence} sure={item.asked === null}>
                {t('sure', { percent: Math.round(item.confidence * 100) })}
              </Sureness>
            ) : null}
          </>
        )}
      </div>
    </li>
  )
}

function GivenList(props: { given: GivenFields; line: ReportLine | undefined }) {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const print = (field: keyof GivenFields, value: string) => {
    const claim = field === 'claim' ? claims.find((known) => known === value) : undefined
    if (claim) return t(`claims.${claim}`)
    return field === 'completedOn' ? format.day(value) : value
  }
  return (
    <dl className="intake-fields">
      {intakeColumns.map((field) => {
        if (field === 'no' || field === 'task' || field === 'role') return null
        const value = props.given[field]
        const before = props.line?.content[field]
        if (!value) return null
        return (
          <div key={field}>
            <dt>{t(`fields.${field}`)}</dt>
            <dd>
              {before && before !== value ? <del title={t('replaces')}>{print(field, before)}</del> : null}
              <span className="intake-value">{print(field, value)}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
