import type { PeriodHead } from '@wanwu/contract'
import { SectionHead, TextLink } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { OwingDialog } from './owing-dialog.tsx'
import { StandingMark } from './standing-mark.tsx'
import { useOwingText } from './use-owing-text.ts'

/** Most units that are listed beside the matrix; the copied text always has them all. */
const shown = 6

/** 还欠谁: the units that owe, and the way to the same as text. */
export function OwingList(props: { period: PeriodHead }) {
  const { t } = useTranslation('office')
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { units, whomToCall } = useOwingText(props.period)
  return (
    <section>
      <SectionHead
        title={t('owing')}
        note={units.length > 0 ? t('owingNote', { count: units.length }) : undefined}
        act={
          units.length > 0 ? <TextLink onPress={() => setOpen(true)}>{t('copyOwing')}</TextLink> : undefined
        }
      />
      {units.length === 0 ? <p className="w-quiet office-line">{t('owingNone')}</p> : null}
      <ul>
        {units.slice(0, shown).map(({ reportId, unit, dueOn, standing, liaisons, contact }) => (
          <li key={reportId} className="office-line office-split">
            <span>
              <TextLink tone="plain" href={`/reporting/reports/${reportId}/review`}>
                {unit.name}
              </TextLink>
              <span className="w-second-line">
                {t('dueShort', { day: format.day(dueOn) })}
                {whomToCall({ liaisons, contact })}
              </span>
            </span>
            <StandingMark standing={standing} />
          </li>
        ))}
      </ul>
      {units.length > shown ? (
        <p className="office-line">
          <TextLink onPress={() => setOpen(true)}>{t('owingMore', { count: units.length })}</TextLink>
        </p>
      ) : null}
      {open ? <OwingDialog period={props.period} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}
