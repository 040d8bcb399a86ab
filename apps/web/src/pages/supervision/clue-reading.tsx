import { useMutation } from '@tanstack/react-query'
import { type BadClue, type ClueColumns, type ClueReading, getRegister, importClues } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core/dates'
import {
  Button,
  Checkbox,
  type Column,
  DataTable,
  DateField,
  focusFirstFault,
  parseDay,
  SectionHead,
  Select,
  Sentence,
  TextField,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useLabel } from '../registers/use-label.ts'

type Sample = ClueReading['sample'][number]
const levels = ['national', 'provincial', 'prefectural'] as const
const meaningKeys = ['number', 'kind', 'address', 'area', 'images', 'longitude', 'latitude'] as const

/** What a file of clues says: what would be taken, every row at fault, what the columns mean, and the batch it becomes. */
export function ClueReadingView(props: {
  file: File
  reading: ClueReading
  busy: boolean
  onMeanings: (meanings: ClueColumns) => void
  onAnother: () => void
  onDone: (taken: { id: string; clues: number }) => void
}) {
  const { t } = useTranslation('supervision')
  const say = useLabel()
  const { reading, file } = props
  const register = useAsk(getRegister, { register: 'clue' })
  const kinds = register.data?.vocabularies.find(({ key }) => key === 'clue-kind')?.terms ?? []
  const kindOf = (code: string) => {
    const term = kinds.find((one) => one.code === code)
    return term ? say(term.labels) : code
  }
  const [name, setName] = useState(file.name.replace(/\.[^.]+$/, ''))
  const [level, setLevel] = useState<(typeof levels)[number]>('provincial')
  const [number, setNumber] = useState('')
  const [receivedOn, setReceivedOn] = useState(() => shanghaiDay(new Date()))
  const [feedbackBy, setFeedbackBy] = useState('')
  const [goodOnly, setGoodOnly] = useState(false)
  const [asked, setAsked] = useState(false)
  const faulty = reading.bad.length > 0
  const take = useMutation({
    mutationFn: () => {
      const due = parseDay(feedbackBy)
      return client.call(
        importClues,
        {
          name: name.trim(),
          level,
          ...(number.trim() ? { number: number.trim() } : {}),
          receivedOn: parseDay(receivedOn) ?? receivedOn,
          ...(due ? { feedbackBy: due } : {}),
          fileName: file.name,
          meanings: reading.meanings,
          goodOnly,
        },
        { body: file },
      )
    },
    onSuccess: props.onDone,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    focusFirstFault(event.currentTarget)
    if (name.trim() && parseDay(receivedOn)) take.mutate()
  }
  const badColumns: Column<BadClue>[] = [
    { key: 'row', name: t('importing.row'), width: 70, align: 'end', phone: 'title', cell: (bad) => bad.row },
    { key: 'number', name: t('importing.number'), width: 140, cell: (bad) => bad.number ?? '' },
    { key: 'column', name: t('importing.column'), width: 120, cell: (bad) => bad.column ?? '' },
    { key: 'problem', name: t('importing.problem'), width: 360, grow: true, cell: (bad) => say(bad.problem) },
  ]
  const columns: Column<Sample>[] = [
    { key: 'row', name: t('importing.row'), width: 70, align: 'end', cell: (one) => one.row },
    { key: 'number', name: t('importing.number'), width: 160, phone: 'title', cell: (one) => one.number },
    { key: 'kind', name: t('importing.kind'), width: 120, cell: (one) => (one.kind ? kindOf(one.kind) : '') },
    {
      key: 'address',
      name: t('importing.address'),
      width: 200,
      grow: true,
      cell: (one) => one.address ?? '',
    },
    { key: 'area', name: t('importing.area'), width: 110, align: 'end', cell: (one) => one.area ?? '' },
    {
      key: 'at',
      name: t('importing.place'),
      width: 200,
      cell: ({ at }) => (at ? `${at[0].toFixed(5)}${t('comma')}${at[1].toFixed(5)}` : t('importing.noPlace')),
    },
  ]
  return (
    <form className="panel-parts" onSubmit={submit} noValidate>
      <Sentence
        template={faulty ? t('importing.sentence') : t('importing.allGood')}
        numbers={{
          rows: { value: reading.rows },
          good: { value: reading.good },
          bad: { value: reading.bad.length, tone: 'ochre' },
        }}
      />
      {faulty ? (
        <section>
          <SectionHead title={t('importing.bad')} />
          <DataTable
            label={t('importing.bad')}
            columns={badColumns}
            rows={reading.bad}
            rowKey={(bad) => `${bad.row} ${bad.column ?? ''} ${bad.problem.zh}`}
          />
        </section>
      ) : null}
      <section>
        <SectionHead title={t('importing.meanings')} />
        <div className="supervision-fields">
          {meaningKeys.map((key) => (
            <Select
              key={key}
              label={t(`importing.meaning.${key}`)}
              value={`${reading.meanings[key] ?? ''}`}
              choices={[
                { id: '', label: t('importing.noColumn') },
                ...reading.columns.map((column, at) => ({ id: `${at}`, label: column || `${at + 1}` })),
              ]}
              onChange={(id) =>
                props.onMeanings({ ...reading.meanings, [key]: id === '' ? null : Number(id) })
              }
            />
          ))}
        </div>
      </section>
      <section>
        <SectionHead title={t('importing.sample', { count: reading.sample.length })} />
        <DataTable
          label={t('importing.sample', { count: reading.sample.length })}
          columns={columns}
          rows={reading.sample}
          rowKey={(one) => `${one.row}`}
        />
      </section>
      <section className="supervision-fields">
        <TextField
          label={t('importing.batchName')}
          value={name}
          onChange={setName}
          error={asked && !name.trim() ? t('importing.needName') : undefined}
        />
        <Select
          label={t('importing.level')}
          value={level}
          onChange={setLevel}
          choices={levels.map((id) => ({ id, label: t(`importing.levels.${id}`) }))}
        />
        <TextField label={t('importing.fileNumber')} value={number} onChange={setNumber} />
        <DateField
          label={t('importing.receivedOn')}
          value={receivedOn}
          onChange={setReceivedOn}
          error={asked && !parseDay(receivedOn) ? t('importing.needDay') : undefined}
        />
        <DateField label={t('importing.feedbackBy')} value={feedbackBy} onChange={setFeedbackBy} />
      </section>
      {faulty && reading.good > 0 ? (
        <Checkbox checked={goodOnly} onChange={setGoodOnly}>
          {t('importing.goodOnly', { count: reading.good })}
        </Checkbox>
      ) : null}
      {take.error ? <TroubleBlock trouble={troubleOf(take.error)} /> : null}
      <div className="supervision-acts">
        <Button
          type="submit"
          look="main"
          pending={take.isPending || props.busy}
          {...(faulty && !goodOnly ? { reason: t('importing.needGoodOnly') } : {})}
        >
          {t('importing.confirm', { count: reading.good })}
        </Button>
        <Button onPress={props.onAnother}>{t('importing.another')}</Button>
      </div>
    </form>
  )
}
