import { columnMeanings, type OutputOf, type previewDocument } from '@wanwu/contract'
import { Button, Facts, SectionHead, Select, Sentence, type Trouble, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionPicker } from '../../pickers/region-picker.tsx'
import { useMe } from '../../session/use-me.ts'
import type { ColumnAnswers } from './column-answers.ts'
import { type MatchAnswering, openQuestions, writeAnswers } from './match-answers.ts'
import { MatchList } from './match-list.tsx'

type Preview = OutputOf<typeof previewDocument>
/** Below this a column's meaning is asked. */
const sureColumn = 0.9

/** What was read of a file, before it is stored: counts, columns of its tables, the first tasks. */
export function LoadPreview(props: {
  preview: Preview
  fileName: string
  fixedRegion: { code: string; name: string } | undefined
  columns: ColumnAnswers
  onColumns: (answers: ColumnAnswers) => void
  onStore: (regionCode: string, matches: string | undefined) => void
  onAnother: () => void
  trouble: Trouble | undefined
}) {
  const { t } = useTranslation('plans')
  const { t: review } = useTranslation('review')
  const me = useMe()
  const { preview, fixedRegion } = props
  const home = me?.unit ? (me.roles.find((held) => held.role === 'office')?.region.code ?? null) : null
  const [region, setRegion] = useState<string | null>(fixedRegion?.code ?? home)
  const [answers, setAnswers] = useState<MatchAnswering>({})
  const { counts, matching } = preview
  const open = matching ? openQuestions(matching, answers).length : 0
  const missing = region === null ? t('forRegion') : open > 0 ? t('matchesOpen', { count: open }) : undefined
  return (
    <>
      <Sentence
        template={counts.tasks > 0 ? t('previewSentence') : t('previewEmpty')}
        numbers={{
          tasks: { value: counts.tasks },
          measures: { value: counts.measures },
          units: { value: counts.units },
          indicators: { value: counts.indicators },
        }}
        note={t('previewNote')}
      />
      {props.trouble ? <TroubleBlock trouble={props.trouble} /> : null}
      <Facts
        entries={[
          { label: t('plan'), value: preview.title },
          { label: review('docNumber'), value: preview.number },
          { label: t('file'), value: props.fileName },
          {
            label: t('format'),
            value: [preview.format, preview.pages === null ? '' : t('pages', { count: preview.pages })]
              .filter(Boolean)
              .join(' · '),
          },
          { label: review('docClass'), value: review(`classes.${preview.class}`) },
          {
            label: t('forRegion'),
            value: fixedRegion ? (
              fixedRegion.name
            ) : (
              <RegionPicker
                label={t('forRegion')}
                value={region}
                onChange={setRegion}
                hint={preview.region ? t('printedRegion', { region: preview.region }) : undefined}
              />
            ),
          },
        ]}
      />
      {preview.tables.map((table) => (
        <TableColumns key={table.block} table={table} answers={props.columns} onAnswers={props.onColumns} />
      ))}
      {matching ? <MatchList matching={matching} answers={answers} onAnswers={setAnswers} /> : null}
      {preview.sample.length > 0 && !matching ? (
        <section>
          <SectionHead title={t('sample')} />
          <ul>
            {preview.sample.map((task) => (
              <li key={task.no + task.text} className="load-sample">
                <strong>
                  {task.no} {task.title}
                </strong>
                <span className="load-sample-text">{task.text}</span>
                <span className="w-second-line">{task.units}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="load-acts">
        <Button
          look="main"
          onPress={() => {
            if (region) props.onStore(region, writeAnswers(matching, answers))
          }}
          reason={missing}
        >
          {t('save')}
        </Button>
        <Button onPress={props.onAnother}>{t('another')}</Button>
      </div>
    </>
  )
}

function TableColumns(props: {
  table: Preview['tables'][number]
  answers: ColumnAnswers
  onAnswers: (answers: ColumnAnswers) => void
}) {
  const { t } = useTranslation('plans')
  const [answers, setAnswers] = useState(props.answers)
  const changed = JSON.stringify(answers) !== JSON.stringify(props.answers)
  return (
    <section>
      <SectionHead title={t('columns')} note={t('columnsNote')} />
      <div className="load-columns">
        {props.table.columns.map((column) => (
          <div key={column.column} className="load-column" data-unsure={column.confidence < sureColumn}>
            <Select
              label={column.heading || `#${column.column + 1}`}
              value={columnMeanings.find((meaning) => meaning === answers[column.heading]) ?? column.meaning}
              onChange={(meaning) => setAnswers({ ...answers, [column.heading]: meaning })}
              choices={columnMeanings.map((id) => ({ id, label: t(`meanings.${id}`) }))}
            />
            <span className="w-second-line">
              {t('columnsSure', { percent: Math.round(column.confidence * 100) })}
            </span>
          </div>
        ))}
      </div>
      {changed ? <Button onPress={() => props.onAnswers(answers)}>{t('reread')}</Button> : null}
      {props.table.badCells.length > 0 ? (
        <>
          <SectionHead title={t('badCells', { count: props.table.badCells.length })} />
          <ul>
            {props.table.badCells.map((cell) => (
              <li key={cell.address} className="load-sample">
                <strong>{cell.address}</strong> {cell.value}
                <span className="w-second-line">{cell.problem}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
