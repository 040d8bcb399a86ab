import './stewardship.css'
import { getRecord, scoreRisk, type Vocabulary } from '@wanwu/contract'
import {
  type RiskAnswers,
  readRiskAnswers,
  riskGaps,
  riskSchemes,
  scoreRisk as scoreByScheme,
  writeRiskAnswers,
} from '@wanwu/core'
import { Button, Callout, Dialog, Select, showToast, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { recordLists } from '../registers/record-lists.ts'
import { useLabel } from '../registers/use-label.ts'
import type { PanelProps } from './panel-props.ts'
import { RiskItems } from './risk-items.tsx'

/** 逐项评分: the items of the scheme, and what they come to while they are rated. */
export function RiskDialog(props: PanelProps & { vocabularies: readonly Vocabulary[]; onClose: () => void }) {
  const { t } = useTranslation('stewardship')
  const { t: shell } = useTranslation()
  const say = useLabel()
  const { record } = props
  const scheme = riskSchemes.find(({ key }) => key === record.values.scheme)
  const [kept] = useState(() =>
    scheme ? readRiskAnswers(scheme, String(record.values.answers ?? '')) : { answers: {}, faults: [] },
  )
  const [answers, setAnswers] = useState<RiskAnswers>(kept.answers)
  const [result, setResult] = useState<string | null>(null)
  const save = useAct(scoreRisk, {
    refresh: [getRecord, ...recordLists],
    onDone: () => {
      showToast(t('risk.saved'))
      props.onClose()
    },
  })
  const termsOf = (vocabulary: string) =>
    props.vocabularies.find(({ key }) => key === vocabulary)?.terms ?? []
  const results = termsOf('risk-result')
  const nameOf = (terms: typeof results, code: string) =>
    say(terms.find((term) => term.code === code)?.labels ?? { zh: code, en: code })
  const score = scheme ? scoreByScheme(scheme, answers) : null
  const lacks = scheme ? riskGaps(scheme, answers) : { items: [], sections: [] }
  const gaps = [
    ...(lacks.items.length > 0 ? [t('risk.left', { count: lacks.items.length })] : []),
    ...lacks.sections.map(({ section, rated }) =>
      t('risk.short', { section: say(section.labels), count: section.atLeast - rated }),
    ),
  ]
  const open = scheme?.bands.length === 0
  const reason = !scheme
    ? t('risk.noScheme')
    : !score
      ? gaps.join(t('comma')) || t('risk.offScale')
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
            reason={reason}
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
        {kept.faults.length > 0 ? (
          <Callout state="doubtful">
            {t('risk.dropped', {
              count: kept.faults.length,
              version: String(record.values.schemeVersion ?? ''),
            })}
          </Callout>
        ) : null}
        {scheme ? <RiskItems scheme={scheme} answers={answers} onRate={rate} /> : null}
        {open && score ? (
          <Select
            label={t('risk.result')}
            choices={results.map(({ code }) => ({ id: code, label: nameOf(results, code) }))}
            value={result}
            onChange={setResult}
          />
        ) : null}
        <p className="risk-score" aria-live="polite">
          {score
            ? [
                t('risk.score', { score: score.score }),
                ...(score.result ? [nameOf(results, score.result)] : []),
                ...(score.list ? [nameOf(termsOf('risk-list'), score.list)] : []),
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
