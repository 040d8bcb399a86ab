import { useMutation } from '@tanstack/react-query'
import { type FollowedTip, followTip } from '@wanwu/contract'
import { Button, Callout, Facts, focusFirstFault, StateWord, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useLabel } from '../registers/use-label.ts'
import { TipSheet } from './tip-sheet.tsx'

/** 查询进展: by the code alone; the address of the page never carries it. */
export function FollowPage() {
  const { t } = useTranslation('tip')
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState(false)
  const follow = useMutation({ mutationFn: () => client.call(followTip, { code }) })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    focusFirstFault(event.currentTarget)
    if (code.trim()) follow.mutate()
  }
  return (
    <TipSheet current="follow">
      <form className="tip-form" onSubmit={submit} noValidate>
        <TextField
          label={t('enterCode')}
          value={code}
          onChange={setCode}
          autoComplete="off"
          error={asked && !code.trim() ? t('needCode') : undefined}
        />
        {follow.error ? <TroubleBlock trouble={troubleOf(follow.error)} /> : null}
        <Button type="submit" look="main" pending={follow.isPending}>
          {t('look')}
        </Button>
      </form>
      {follow.data ? <Followed tip={follow.data} /> : null}
    </TipSheet>
  )
}

const marks = {
  received: 'waiting',
  assigned: 'in-progress',
  replied: 'in-progress',
  closed: 'verified',
  refused: 'returned',
} as const

function Followed({ tip }: { tip: FollowedTip }) {
  const { t } = useTranslation('tip')
  const format = useFormat()
  const say = useLabel()
  return (
    <section className="tip-followed" aria-live="polite">
      <h2>{tip.number}</h2>
      <StateWord state={marks[tip.state]} note={t('received', { day: format.day(tip.receivedOn) })}>
        {t(`states.${tip.state}`)}
      </StateWord>
      {tip.merged ? <Callout tone="quiet">{t('merged')}</Callout> : null}
      {tip.rewarded ? <Callout tone="quiet">{t('rewarded')}</Callout> : null}
      <Facts
        entries={[
          { label: t('handledBy'), value: tip.unit },
          {
            label: t('answerBy'),
            value: tip.answerBy && tip.state !== 'closed' ? format.day(tip.answerBy) : null,
          },
          { label: t('outcome'), value: tip.outcome ? say(tip.outcome) : null },
          { label: t('reply'), value: tip.reply },
          { label: t('refusedBecause'), value: tip.refusedBecause },
          { label: t('photos'), value: tip.photos > 0 ? t('photoCount', { count: tip.photos }) : null },
        ]}
      />
      {tip.repliedOn ? <p className="w-quiet">{t('repliedOn', { day: format.day(tip.repliedOn) })}</p> : null}
    </section>
  )
}
