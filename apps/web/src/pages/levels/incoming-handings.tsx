import './levels.css'
import { useNavigate } from '@tanstack/react-router'
import { type Handing, listHandings, listPlans, receiveHanding } from '@wanwu/contract'
import { Button, SectionHead, showToast, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { EndDialog } from './end-dialog.tsx'
import { EndedText } from './ended-text.tsx'

/** 上级下发待接收: what a higher office handed down and nobody has received, and what was refused or withdrawn; nothing where there is none. */
export function IncomingHandings() {
  const { t } = useTranslation('levels')
  const format = useFormat()
  const navigate = useNavigate()
  const handings = useAsk(listHandings, {}).data?.handings ?? []
  const waiting = handings.filter(({ can }) => can.receive)
  const ended = handings.filter(({ incoming, end }) => incoming && end !== null)
  const [refused, setRefused] = useState<Handing | null>(null)
  const receive = useAct(receiveHanding, {
    refresh: [listHandings, listPlans],
    onDone: ({ planId, versionId }) => {
      showToast(t('received'))
      void navigate({ href: `/plans/${planId}/review/${versionId}` })
    },
  })
  if (waiting.length + ended.length === 0) return null
  return (
    <section className="levels-section">
      {waiting.length > 0 ? <SectionHead title={t('incoming')} /> : null}
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
            <span className="levels-acts">
              <Button
                look="proposed"
                pending={receive.isPending}
                onPress={() => receive.mutate({ handingId: handing.id })}
              >
                {t('receive')}
              </Button>
              <Button onPress={() => setRefused(handing)}>{t('refuse')}</Button>
            </span>
          </li>
        ))}
      </ul>
      {ended.length > 0 ? (
        <details>
          <summary className="w-quiet">{t('endedCount', { count: ended.length })}</summary>
          <ul>
            {ended.map((handing) => (
              <li key={handing.id} className="levels-incoming">
                <span>
                  {handing.planTitle}
                  <span className="w-second-line">
                    {handing.number}
                    {' · '}
                    <EndedText handing={handing} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {refused ? <EndDialog handing={refused} onClose={() => setRefused(null)} /> : null}
    </section>
  )
}
