import './stewardship.css'
import { getRecord, scoreRisk, type Vocabulary } from '@wanwu/contract'
import {
  type RiskAnswers,
  type RiskItem,
  readRiskAnswers,
  riskSchemes,
  scoreRisk as scoreByScheme,
  writeRiskAnswers,
} from '@wanwu/core'
import { Button, Callout, Dialog, RadioChoice, Select, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { recordLists } from '../registers/record-lists.ts'
import { useLabel } from '../registers/use-label.ts'
import type { PanelProps } from './panel-props.ts'

/** 逐项评分: the items of the scheme, and what they come to while they are rated. */
export function RiskDialog(props: PanelProps & { vocabularies: readonly Vocabulary[]; onClose: () => void }) {
  const { t } = useTranslation('stewardship')
  const { t: shell } = useTranslation()
  const say = useLabel()
  const { record } = props
  const scheme = riskSchemes.find(({ key }) => key === record.values.scheme)
  const [answers, setAnswers] = useState<RiskAnswers>(() =>
    scheme ? readRiskAnswers(scheme, String(record.values.answers ?? '')).answers : {},
  )
  const [result, setResult] = useState<string | null>(null)
  const save = useAct(scoreRisk, {
    refresh: [getRecord, ...recordLists],
    onDone: () => {
      showToast(t('risk.saved'))
      props.onClose()
    },
  })
  const results = props.vocabularies.find(({ key }) => key === 'risk-result')?.terms ?? []
  const nameOf = (code: string) =>
    say(results.find((term) => term.code === code)?.labels ?? { zh: code, en: code })
  const score = scheme ? scoreByScheme(scheme, answers) : null
  const left = scheme ? scheme.items.filter(({ code }) => !(code in answers)).length : 0
  const open = scheme?.bands.length === 0
  const reason = !score
    ? left > 0
      ? t('risk.left', { count: left })
      : t('risk.offScale')
    : open && !result
      ? t('risk.needResult')
      : undefined
  const rate = (code: string, value: number | undefined) =>
    setAnswers(({ [code]: _, ...others }) => (value === undefined ? others : { ...others, [code]: value }))
  return (
    <Dialog
      open
      wide
      title={t('risk.title', { scheme: scheme?.version ?? '' })}
      onClose={props.onClose}
      acts={
        <>
          <Button
            look="main"
            pending={save.isPending}
            reason={scheme ? reason : t('risk.noScheme')}
            onPress={() => {
              if (scheme)
                save.mutate({
                  id: record.id,
                  revision: record.revision,
                  answers: writeRiskAnswers(scheme, answers),
                  result: open ? result : null,
                })
            }}
          >
            {t('risk.save')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div className="dialog-form">
        {save.error ? <TroubleBlock trouble={troubleOf(save.error)} /> : null}
        {scheme ? null : <Callout state="doubtful">{t('risk.noScheme')}</Callout>}
        <div className="risk-items">
          {scheme?.items.map((item) => (
            <RiskRating key={item.code} item={item} value={answers[item.code]} onRate={rate} />
          ))}
        </div>
        {open && score ? (
          <Select
            label={t('risk.result')}
            choices={results.map(({ code }) => ({ id: code, label: nameOf(code) }))}
            value={result}
            onChange={setResult}
          />
        ) : null}
        <p className="risk-score" aria-live="polite">
          {score
            ? [
                t('risk.score', { score: score.score }),
                ...(score.result ? [nameOf(score.result)] : []),
                ...(scheme?.parts ?? []).map(
                  ({ code, labels }) =>
                    `${say(labels)} ${score.parts.find((part) => part.code === code)?.value ?? ''}`,
                ),
              ].join(t('comma'))
            : reason}
        </p>
      </div>
    </Dialog>
  )
}

/** One item: its grades in a line, or a number between bounds. */
function RiskRating(props: {
  item: RiskItem
  value: number | undefined
  onRate: (code: string, value: number | undefined) => void
}) {
  const { t } = useTranslation('stewardship')
  const say = useLabel()
  const { item, value } = props
  // what is typed is no number yet after a minus
  const [typed, setTyped] = useState(value === undefined ? '' : `${value}`)
  const { scale, code } = item
  const label = `${code} ${say(item.labels)}`
  if (scale.kind === 'number')
    return (
      <TextField
        label={label}
        labelNote={t('risk.between', { least: scale.least, most: scale.most })}
        value={typed}
        onChange={(text) => {
          setTyped(text)
          const read = text.trim() === '' ? Number.NaN : Number(text)
          props.onRate(code, Number.isNaN(read) ? undefined : read)
        }}
      />
    )
  return (
    <RadioChoice
      label={label}
      inline
      choices={scale.grades.map((grade) => ({
        id: `${grade.value}`,
        label: `${grade.value} ${say(grade.labels)}`,
      }))}
      value={value === undefined ? null : `${value}`}
      onChange={(id) => props.onRate(code, Number(id))}
    />
  )
}
