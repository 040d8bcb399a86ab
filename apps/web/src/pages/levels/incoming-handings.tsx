import './levels.css'
import { useNavigate } from '@tanstack/react-router'
import { listHandings, listPlans, receiveHanding } from '@wanwu/contract'
import { Button, SectionHead, showToast, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** 上级下发待接收: what a higher office handed down and nobody has received; nothing where there is none. */
export function IncomingHandings() {
  const { t } = useTranslation('levels')
  const format = useFormat()
  const navigate = useNavigate()
  const handings = useAsk(listHandings, {}).data?.handings ?? []
  const waiting = handings.filter(({ can }) => can.receive)
  const receive = useAct(receiveHanding, {
    refresh: [listHandings, listPlans],
    onDone: ({ planId, versionId }) => {
      showToast(t('received'))
      void navigate({ href: `/plans/${planId}/review/${versionId}` })
    },
  })
  if (waiting.length === 0) return null
  return (
    <section className="levels-section">
      <SectionHead title={t('incoming')} />
      {receive.error ? <TroubleBlock trouble={troubleOf(receive.error)} /> : null}
      <ul>
        {waiting.map((handing) => (
          <li key={handing.id} className="levels-incoming">
            <span>
              <strong>{handing.planTitle}</strong>
              <span className="w-second-line">
                {t('incomingText', {
                  from: handing.from.name,
                  number: handing.number,
                  count: handing.tasks.length,
                  day: format.day(handing.deadlineOn),
                })}
                {handing.note ? ` · ${handing.note}` : ''}
              </span>
            </span>
            <Button
              look="proposed"
              pending={receive.isPending}
              onPress={() => receive.mutate({ handingId: handing.id })}
            >
              {t('receive')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
