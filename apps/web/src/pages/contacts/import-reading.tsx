import '../office/office.css'
import '../intake/intake.css'
import { type ContactsPreview, confirmContacts, listContacts, type OutputOf } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core/dates'
import {
  Button,
  Callout,
  ComboBox,
  DateField,
  inLanguage,
  isDayOrEmpty,
  SectionHead,
  Sentence,
  TroubleBlock,
  useLanguage,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { type RowChoices, type SettledRow, settleRows, whyNot } from './settle-rows.ts'

const leaveOut = 'leave-out'

/** What was understood of a register: bad cells, each row beside its unit, and the one act that stores all of it. */
export function ImportReading(props: {
  preview: ContactsPreview
  fileName: string
  onAnother: () => void
  /** read the same file again, because the register changed meanwhile */
  onAgain: () => void
  onDone: (answer: OutputOf<typeof confirmContacts>) => void
}) {
  const { t } = useTranslation('imports')
  const language = useLanguage()
  const { preview } = props
  const [choices, setChoices] = useState<RowChoices>(new Map())
  const [validFrom, setValidFrom] = useState(shanghaiDay(new Date()))
  const rows = settleRows(preview, choices)
  const why = whyNot(preview, rows)
  const taken = rows.filter(({ unitId }) => unitId)
  const confirm = useAct(confirmContacts, { refresh: [listContacts], onDone: props.onDone })
  const choose = (key: string, id: string | null) =>
    setChoices(new Map([...choices, [key, id === leaveOut ? null : id]]))
  if (preview.rows.length === 0) {
    return (
      <div className="load">
        <Callout state="doubtful">{t('nothing')}</Callout>
        <div>
          <Button onPress={props.onAnother}>{t('another')}</Button>
        </div>
      </div>
    )
  }
  const save = () =>
    confirm.mutate({
      fileName: props.fileName,
      validFrom,
      entries: taken.flatMap(({ unitId, seen, row }) => (unitId ? [{ unitId, seen, given: row.given }] : [])),
    })
  return (
    <div className="panel-parts">
      <Sentence
        template={t('readSentence')}
        numbers={{
          rows: { value: rows.length },
          sure: { value: preview.rows.filter(({ reason }) => reason === null).length },
          ask: { value: rows.filter(({ unitId }) => unitId === undefined).length },
          bad: { value: preview.badCells.length, ...(preview.badCells.length > 0 ? { href: '#bad' } : {}) },
        }}
        note={`${t('columns')}：${preview.columns
          .map(({ heading, meaning }) => `${heading}→${meaning ? t(`meanings.${meaning}`) : t('notRead')}`)
          .join('，')}`}
      />
      {preview.badCells.length > 0 ? (
        <section id="bad">
          <SectionHead title={t('badCells')} note={preview.badCells.length} />
          <ul>
            {preview.badCells.map((cell) => (
              <li key={`${cell.address} ${cell.value}`} className="intake-bad">
                <strong>{cell.address}</strong>
                <span>
                  {cell.heading}
                  <q>{cell.value}</q>
                </span>
                <span>{inLanguage(cell.problem, language)}</span>
              </li>
            ))}
          </ul>
          <p className="w-quiet">{t('badNext')}</p>
        </section>
      ) : null}
      <section>
        <SectionHead title={t('rows')} note={rows.length} />
        <ul>
          {rows.map((settled) => (
            <RowLine
              key={settled.row.key}
              settled={settled}
              preview={preview}
              onChoose={(id) => choose(settled.row.key, id)}
            />
          ))}
        </ul>
      </section>
      <div className="w-form">
        {confirm.error ? <TroubleBlock trouble={troubleOf(confirm.error)} /> : null}
        <DateField label={t('validFrom')} value={validFrom} onChange={setValidFrom} />
        <div className="office-acts">
          <Button
            look="main"
            pending={confirm.isPending}
            reason={why ? t(why) : validFrom !== '' && isDayOrEmpty(validFrom) ? undefined : t('validFrom')}
            onPress={save}
          >
            {t('save', { count: taken.length })}
          </Button>
          {confirm.error ? <Button onPress={props.onAgain}>{t('again')}</Button> : null}
          <Button onPress={props.onAnother}>{t('another')}</Button>
        </div>
      </div>
    </div>
  )
}

function RowLine(props: {
  settled: SettledRow
  preview: ContactsPreview
  onChoose: (id: string | null) => void
}) {
  const { t } = useTranslation('imports')
  const { row, unitId, unitName, changes, lacks } = props.settled
  const near = new Map(row.candidates.map(({ id, name }) => [id, name]))
  const others = props.preview.present.filter(({ unit }) => !near.has(unit.id))
  const what = lacks
    ? t('rowLacks')
    : changes === null
      ? t('rowNew')
      : changes.length === 0
        ? t('rowSame')
        : t('rowChanged', { what: changes.map((key) => t(`meanings.${key}`)).join('、') })
  return (
    <li className="panel-line">
      <strong lang="zh-CN">{row.printed}</strong>{' '}
      {row.reason === null ? null : <span className="w-quiet">{t(`reasons.${row.reason}`)}</span>}
      {row.reason === null ? (
        <span className="w-second-line">
          {unitName === row.printed ? '' : `${unitName}，`}
          {what}
        </span>
      ) : (
        <>
          <ComboBox
            label={t('which', { printed: row.printed })}
            choices={[
              ...[...near].map(([id, label]) => ({ id, label })),
              { id: leaveOut, label: t('skip') },
              ...others.map(({ unit }) => ({ id: unit.id, label: unit.name })),
            ]}
            value={unitId === null ? leaveOut : (unitId ?? null)}
            onChange={props.onChoose}
          />
          {unitId ? <span className="w-second-line">{what}</span> : null}
        </>
      )}
      <span className="w-second-line" lang="zh-CN">
        {[row.given.leader, row.given.office, row.given.liaison, row.given.mobile ?? row.given.officePhone]
          .filter(Boolean)
          .join('　')}
      </span>
    </li>
  )
}
