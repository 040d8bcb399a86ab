import { actOnRecord, listWaitingTips, type OutputOf, type UnitRef } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core/dates'
import {
  Button,
  DateField,
  parseDay,
  StateWord,
  showToast,
  TextField,
  TextLink,
  TroubleBlock,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { UnitPicker } from '../../pickers/unit-picker.tsx'
import { recordLists } from '../registers/record-lists.ts'
import { useLabel } from '../registers/use-label.ts'

/** Days a unit is given to answer, unless an order of the hotline or the office says otherwise. */
const usualDays = 15

/** One tip: what it says, what it may repeat, and the two things the office may do with it. */
export function WaitingTip({ tip }: { tip: OutputOf<typeof listWaitingTips>['tips'][number] }) {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const say = useLabel()
  const [unit, setUnit] = useState<UnitRef | null>(tip.proposal?.unit ?? null)
  const [answerBy, setAnswerBy] = useState(() => tip.answerBy ?? addDays(shanghaiDay(new Date()), usualDays))
  const [reason, setReason] = useState('')
  const [refusing, setRefusing] = useState(false)
  const act = useAct(actOnRecord, { refresh: [listWaitingTips, ...recordLists] })
  const send = (name: string, values: Record<string, string>, done: string) =>
    act.mutate(
      { register: 'tip', id: tip.id, revision: tip.revision, act: name, values },
      { onSuccess: () => showToast(done) },
    )
  const due = parseDay(answerBy)
  const lacking = !unit ? t('tips.needUnit') : !due ? t('tips.needDay') : undefined
  return (
    <li className="tip">
      <h2>
        <TextLink href={`/registers/tip/${tip.id}`}>{tip.summary}</TextLink>
      </h2>
      <p className="w-quiet">
        {tip.number} · {say(tip.kind)} ·{' '}
        {t('tips.place', { region: tip.region.name, address: tip.address ?? '' })}
        {tip.photos > 0 ? ` · ${t('tips.photos', { count: tip.photos })}` : ''}
      </p>
      <StateWord state={tip.overdue ? 'overdue' : 'waiting'}>
        {t('tips.from', {
          channel: say(tip.channel),
          day: format.day(tip.receivedOn),
          takeBy: format.day(tip.takeBy),
        })}
      </StateWord>
      {tip.like.length > 0 ? (
        <ul className="tip-like" aria-label={t('tips.like')}>
          {tip.like.map((like) => (
            <li key={like.id}>
              <StateWord
                state="doubtful"
                note={[
                  like.metres === null ? t('tips.noMetres') : t('tips.metres', { metres: like.metres }),
                  t('tips.likeness', { share: Math.round(like.likeness * 100) }),
                  say(like.stateLabels),
                ].join(' · ')}
              >
                {t('tips.like')}
                {t('colon')}
                <TextLink href={`/registers/tip/${like.id}`}>{like.summary}</TextLink>
              </StateWord>
            </li>
          ))}
        </ul>
      ) : null}
      {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
      {refusing ? (
        <TextField label={t('tips.reason')} value={reason} onChange={setReason} lines={2} autoFocus />
      ) : (
        <div className="supervision-fields">
          <UnitPicker
            label={t('tips.unit')}
            value={unit}
            onChange={setUnit}
            hint={
              tip.proposal
                ? `${t('tips.proposal', { unit: tip.proposal.unit.name })}${t('colon')}${
                    tip.proposal.because === 'earlier'
                      ? t('tips.earlier', { times: tip.proposal.times })
                      : t('tips.field')
                  }`
                : t('tips.noProposal')
            }
          />
          <DateField label={t('tips.answerBy')} value={answerBy} onChange={setAnswerBy} />
        </div>
      )}
      <div className="supervision-acts">
        {refusing ? null : (
          <Button
            look="proposed"
            pending={act.isPending}
            reason={lacking}
            onPress={() => {
              if (!unit || !due) return
              send('assign', { dutyUnit: unit.id, answerBy: due }, t('tips.assigned', { unit: unit.name }))
            }}
          >
            {t('tips.assign')}
          </Button>
        )}
        <Button
          look={refusing ? 'proposed' : 'plain'}
          pending={act.isPending}
          onPress={() =>
            refusing ? send('refuse', { refusedBecause: reason }, t('tips.refused')) : setRefusing(true)
          }
        >
          {t('tips.refuse')}
        </Button>
      </div>
    </li>
  )
}
