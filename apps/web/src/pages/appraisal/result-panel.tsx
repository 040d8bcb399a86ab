import { appealResult, assessSelf, getAppraisal } from '@wanwu/contract'
import { Button, Callout, SectionHead, SidePanel, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { ItemWorking } from './item-working.tsx'
import { ReviewForm, type ShownResult } from './review-form.tsx'

/** One unit's result: how each point came about, what the unit says of it, and what can be done next. */
export function ResultPanel(props: { result: ShownResult; onClose: () => void }) {
  const { t } = useTranslation('appraisal')
  const { result } = props
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const done = {
    refresh: [getAppraisal],
    onDone: () => {
      setText('')
      showToast(t('sent'))
    },
  }
  const assess = useAct(assessSelf, done)
  const appeal = useAct(appealResult, done)
  const error = assess.error ?? appeal.error
  const send = () => {
    setTried(true)
    if (!text.trim()) return
    const input = { resultId: result.id, revision: result.revision, text }
    if (result.can.assess) assess.mutate(input)
    else appeal.mutate(input)
  }
  const said = [
    { label: t('selfAssessment'), value: result.selfAssessment },
    { label: t('appeal'), value: result.appeal },
    { label: t('answer'), value: result.answer },
  ].filter(({ value }) => value)
  return (
    <SidePanel
      title={result.unit.name}
      sub={t(`resultStates.${result.state}`)}
      focusKey={result.id}
      onClose={props.onClose}
    >
      <div className="panel-parts">
        {result.barred.map(({ fact, count, bars }) => (
          <Callout key={fact} state="contradicted">
            {t('barred', { fact: t(`facts.${fact}`), n: count, grade: bars })}
          </Callout>
        ))}
        <section>
          <SectionHead title={t('working')} />
          <ul>
            {result.items.map((item) => (
              <ItemWorking key={item.itemId} item={item} />
            ))}
          </ul>
        </section>
        {said.map(({ label, value }) => (
          <section key={label}>
            <SectionHead title={label} />
            <p className="panel-line">{value}</p>
          </section>
        ))}
        {result.can.assess || result.can.appeal ? (
          <div className="w-form">
            {error ? <TroubleBlock trouble={troubleOf(error)} /> : null}
            <TextField
              label={result.can.assess ? t('say') : t('appeal')}
              lines={4}
              value={text}
              onChange={setText}
              error={tried && !text.trim() ? t('needText') : undefined}
            />
            <div>
              <Button pending={assess.isPending || appeal.isPending} onPress={send}>
                {result.can.assess ? t('send') : t('appealSend')}
              </Button>
            </div>
          </div>
        ) : null}
        {result.can.review ? (
          <section>
            <SectionHead title={t('review')} />
            <ReviewForm key={`${result.id}${result.revision}`} result={result} />
          </section>
        ) : null}
      </div>
    </SidePanel>
  )
}
