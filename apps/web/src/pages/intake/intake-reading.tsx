import { confirmIntake, getReport, type IntakePreview, type Report } from '@wanwu/contract'
import { Button, Callout, Checkbox, Empty, SectionHead, Sentence, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf, troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { BadCells } from './bad-cells.tsx'
import { IntakeCard } from './intake-card.tsx'
import { itemsOf, settleItems, type Target, targetOf } from './settle-items.ts'

/** What was understood of a file, each part beside its duty; nothing is kept before it is confirmed. */
export function IntakeReading(props: {
  preview: IntakePreview
  report: Report
  fileName: string
  onAnother: () => void
  onConflict: () => void
  onDone: (saved: number) => void
}) {
  const { t } = useTranslation('intake')
  const { preview, report } = props
  const [answers, setAnswers] = useState<Record<string, Target>>({})
  const [withoutBad, setWithoutBad] = useState(false)
  const items = itemsOf(preview)
  const settled = settleItems(items, answers, report)
  const bad = items.filter((item) => item.bad).length
  const prose = items.some(({ kind }) => kind === 'piece')
  const blank = preview.rows.length - items.filter(({ kind }) => kind === 'row').length
  const confirm = useAct(confirmIntake, { refresh: [getReport], onDone: ({ saved }) => props.onDone(saved) })
  const nothing = settled.entries.length === 0 && settled.narrative === null
  const reason =
    bad > 0 && !withoutBad
      ? t('badFirst', { n: bad })
      : settled.open > 0
        ? t('openFirst', { n: settled.open })
        : nothing
          ? t('nothingChosen')
          : undefined
  const save = () =>
    confirm.mutate(
      {
        reportId: report.summary.id,
        fileName: props.fileName,
        entries: settled.entries,
        narrative: settled.narrative,
      },
      { onError: (error) => (codeOf(error) === 'CONFLICT' ? props.onConflict() : undefined) },
    )
  if (items.length === 0) {
    const readable = preview.columns.length > 0
    return (
      <Empty
        title={readable ? t('allBlank') : t('notUnderstood')}
        acts={<Button onPress={props.onAnother}>{t('another')}</Button>}
      >
        {readable ? t('allBlankText') : t('notUnderstoodText')}
      </Empty>
    )
  }
  return (
    <div className="intake">
      <Sentence
        template={[
          t(prose ? 'foundPieces' : 'foundRows'),
          settled.open > 0 ? t('foundOpen') : '',
          bad > 0 ? t('foundBad') : '',
          t('stop'),
        ].join('')}
        numbers={{
          items: { value: items.length },
          duties: { value: settled.entries.length },
          open: { value: settled.open, tone: 'ochre' },
          bad: { value: preview.badCells.length, tone: 'ochre', href: '#bad' },
        }}
        note={[
          t('from', { name: props.fileName }),
          blank > 0 ? t('blankRows', { n: blank }) : '',
          t('nothingYet'),
        ].join('')}
      />
      {confirm.error ? <TroubleBlock trouble={troubleOf(confirm.error)} /> : null}
      {preview.badCells.length > 0 ? (
        <BadCells cells={preview.badCells}>
          <Checkbox checked={withoutBad} onChange={setWithoutBad}>
            {t('withoutBad', { n: bad })}
          </Checkbox>
        </BadCells>
      ) : null}
      {preview.columns.some(({ meaning }) => meaning === null) ? (
        <Callout tone="quiet">
          {t('unread', {
            names: preview.columns
              .filter(({ meaning }) => meaning === null)
              .map(({ heading }) => heading)
              .join(t('comma')),
          })}
        </Callout>
      ) : null}
      <section>
        <SectionHead title={prose ? t('pieces') : t('rows')} note={items.length} />
        <ul className="intake-list">
          {items.map((item) => (
            <IntakeCard
              key={item.key}
              item={item}
              lines={report.lines}
              target={targetOf(item, answers)}
              onTarget={(target) => setAnswers((last) => ({ ...last, [item.key]: target }))}
            />
          ))}
        </ul>
      </section>
      <div className="intake-foot">
        <Button look="main" pending={confirm.isPending} onPress={save} reason={reason}>
          {settled.entries.length > 0 ? t('confirm', { n: settled.entries.length }) : t('confirmNarrative')}
        </Button>
        <Button onPress={props.onAnother}>{t('another')}</Button>
        <span className="w-quiet">{t('thenDraft')}</span>
      </div>
    </div>
  )
}
