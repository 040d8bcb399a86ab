import type { Standing } from '@wanwu/contract'
import { type State, StateWord } from '@wanwu/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The shape a standing wears: accepted is a step passed, never the solid disc of what somebody verified. */
export const stateOfStanding: Record<Standing, State> = {
  missing: 'overdue',
  'not-due': 'not-started',
  'at-leader': 'in-progress',
  'to-review': 'saved',
  returned: 'returned',
  accepted: 'claimed',
  waived: 'waiting',
}

/** Where a report stands, in shape and word, with 迟报 and 延期 beside it. */
export function StandingMark(props: {
  standing: Standing
  late?: boolean | undefined
  extended?: boolean | undefined
  note?: ReactNode
}) {
  const { t } = useTranslation('office')
  const marks = [props.late ? t('late') : '', props.extended ? t('extended') : ''].filter(Boolean)
  return (
    <StateWord state={stateOfStanding[props.standing]} note={props.note}>
      {t(`standings.${props.standing}`)}
      {marks.length > 0 ? <span className="office-mark">{marks.join(' ')}</span> : null}
    </StateWord>
  )
}
