import { getCalendarLink, makeCalendarLink, revokeCalendarLink } from '@wanwu/contract'
import { Button, SectionHead, showToast, TextLink, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** 日历订阅: a secret link to one's own due days, shown once, ended at any time. */
export function CalendarSection() {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const [made, setMade] = useState<string | null>(null)
  const link = useAsk(getCalendarLink, {})
  const make = useAct(makeCalendarLink, {
    refresh: [getCalendarLink],
    onDone: ({ path }) => setMade(new URL(path, window.location.origin).href),
  })
  const revoke = useAct(revokeCalendarLink, {
    refresh: [getCalendarLink],
    onDone: () => {
      setMade(null)
      showToast(t('calendarEnded'))
    },
  })
  const madeAt = link.data?.madeAt ?? null
  const error = make.error ?? revoke.error
  return (
    <section>
      <SectionHead title={t('calendar')} note={t('calendarNote')} />
      {error ? <TroubleBlock trouble={troubleOf(error)} /> : null}
      {made ? (
        <p className="panel-line">
          <code className="hash">{made}</code>
          <span className="w-second-line">{t('calendarOnce')}</span>
        </p>
      ) : null}
      <p className="panel-line panel-split">
        <span>{madeAt ? t('calendarSince', { when: format.moment(madeAt) }) : t('calendarNone')}</span>
        {madeAt ? <TextLink onPress={() => revoke.mutate({})}>{t('calendarEnd')}</TextLink> : null}
      </p>
      <div className="panel-form">
        <Button onPress={() => make.mutate({})} pending={make.isPending}>
          {madeAt ? t('calendarAgain') : t('calendarMake')}
        </Button>
      </div>
    </section>
  )
}
