import type { ChangeGroup, ChangeKind } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core/dates'
import { SectionHead, Sentence, type State, StateMark } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

/** The mark a kind of change wears: accepted and signed are steps passed, only verified wears the solid disc. */
export const markOfChange: Record<ChangeKind, State> = {
  overdue: 'overdue',
  contradicted: 'contradicted',
  verified: 'verified',
  returned: 'returned',
  accepted: 'claimed',
  signed: 'saved',
  recorded: 'saved',
  extended: 'extended',
  waived: 'waiting',
  reopened: 'in-progress',
  'handed-over': 'in-progress',
  added: 'not-started',
  issued: 'in-progress',
}

/** 比上周变了什么: what happened in seven days, a line a kind with the units it happened to; the number opens the rows. */
export function ChangesList(props: { changes: readonly ChangeGroup[]; onOpen: (kind: ChangeKind) => void }) {
  const { t } = useTranslation('standing')
  const format = useFormat()
  const since = format.day(addDays(shanghaiDay(new Date()), -7))
  const unitsOf = ({ units, otherUnits }: ChangeGroup) => {
    const named = units.map(({ name, count }) => t('ofUnit', { unit: name, count })).join(t('between'))
    return otherUnits > 0 ? t('andOthers', { units: named, count: otherUnits }) : named
  }
  return (
    <section>
      <SectionHead title={t('changes')} note={t('changesNote', { day: since })} />
      {props.changes.length === 0 ? <p className="overview-line w-quiet">{t('changesNone')}</p> : null}
      <ul className="changes">
        {props.changes.map((group) => (
          <li key={group.kind}>
            <span className="changes-day">{format.day(group.latest)}</span>
            <StateMark state={markOfChange[group.kind]} />
            <div>
              <Sentence
                size="second"
                template={t(`change.${group.kind}`)}
                numbers={{
                  count: {
                    value: group.count,
                    tone: group.kind === 'overdue' ? 'red' : group.kind === 'contradicted' ? 'ochre' : 'pine',
                    label: `${t(`kinds.${group.kind}`)} ${group.count}`,
                    onPress: () => props.onOpen(group.kind),
                  },
                }}
              />
              <span className="w-second-line">{unitsOf(group)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
