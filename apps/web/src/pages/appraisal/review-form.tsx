import { getAppraisal, type OutputOf, reviewResult } from '@wanwu/contract'
import { Button, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

/** A unit's result as the page shows it. */
export type ShownResult = OutputOf<typeof getAppraisal>['results'][number]

/** The office reviews a result: scores by hand, changed scores with their reason, the answer to an appeal. */
export function ReviewForm(props: { result: ShownResult }) {
  const { t } = useTranslation('appraisal')
  const { result } = props
  const [scores, setScores] = useState<Record<string, string>>(
    Object.fromEntries(result.items.map((item) => [item.itemId, item.score === null ? '' : `${item.score}`])),
  )
  const [reasons, setReasons] = useState<Record<string, string>>(
    Object.fromEntries(result.items.map((item) => [item.itemId, item.reason ?? ''])),
  )
  const [answer, setAnswer] = useState(result.answer ?? '')
  const [tried, setTried] = useState(false)
  const review = useAct(reviewResult, { refresh: [getAppraisal], onDone: () => showToast(t('reviewed')) })

  const lines = result.items.map((item) => {
    const text = scores[item.itemId] ?? ''
    const score = Number(text)
    const fits =
      text.trim() === ''
        ? item.score === null || item.rule.kind === 'by-hand'
        : score >= 0 && score <= item.points
    const changed = text.trim() !== '' && (item.reason !== null || score !== item.score)
    const reason = (reasons[item.itemId] ?? '').trim()
    return { item, text, score, fits, changed, reason }
  })
  const appealed = result.state === 'appealed'
  const send = () => {
    setTried(true)
    if (lines.some(({ fits, changed, reason }) => !fits || (changed && !reason))) return
    if (appealed && !answer.trim()) return
    review.mutate({
      resultId: result.id,
      revision: result.revision,
      adjustments: lines
        .filter(({ changed }) => changed)
        .map(({ item, score, reason }) => ({ itemId: item.itemId, score, reason })),
      answer: answer.trim() || null,
    })
  }
  return (
    <div className="w-form">
      {review.error ? <TroubleBlock trouble={troubleOf(review.error)} /> : null}
      {lines.map(({ item, text, fits, changed, reason }) => (
        <div key={item.itemId} className="w-form-row">
          <TextField
            label={item.title}
            labelNote={t('of', { points: item.points })}
            value={text}
            onChange={(next) => setScores((last) => ({ ...last, [item.itemId]: next }))}
            error={tried && !fits ? t('scoreWrong', { points: item.points }) : undefined}
          />
          {changed ? (
            <TextField
              label={t('reason')}
              value={reasons[item.itemId] ?? ''}
              onChange={(next) => setReasons((last) => ({ ...last, [item.itemId]: next }))}
              error={tried && !reason ? t('needReason') : undefined}
            />
          ) : null}
        </div>
      ))}
      {appealed || result.answer ? (
        <TextField
          label={t('answer')}
          lines={3}
          value={answer}
          onChange={setAnswer}
          error={tried && appealed && !answer.trim() ? t('needText') : undefined}
        />
      ) : null}
      <div>
        <Button look="proposed" pending={review.isPending} onPress={send}>
          {t('reviewSend')}
        </Button>
      </div>
    </div>
  )
}
