import type { getRecord, OutputOf, Party, RegisterDeclaration } from '@wanwu/contract'
import { StateMark } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { markOf } from './state-look.ts'
import { stepsOf } from './steps-of.ts'
import { useLabel } from './use-label.ts'

/** How far a record has come, and a sentence saying whose turn it is. */
export function RecordSteps(props: { declaration: RegisterDeclaration; answer: OutputOf<typeof getRecord> }) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const { declaration } = props
  const { record, offered, acts } = props.answer
  const steps = stepsOf(declaration, record.state, record.values, [
    ...acts.map(({ to }) => to),
    ...acts.flatMap(({ from }) => (from ? [from] : [])),
  ])
  const present = declaration.states.find(({ key }) => key === record.state)
  const nameOf = (party: Party) => {
    if (party === 'keeper') return record.unit.name
    if (party === 'decider') return t('deciderParty')
    const unit = record.values['unit' in party ? party.unit : party.member]
    return typeof unit === 'string' ? (record.names[unit] ?? unit) : ''
  }
  const who = [
    ...new Set(
      declaration.transitions
        .filter((act) => act.from.includes(record.state))
        .flatMap((act) => act.by.map(nameOf))
        .filter((name) => name !== ''),
    ),
  ].join(t('comma'))
  const words = present?.end
    ? t('nowOver')
    : offered.length > 0
      ? t(offered.some(({ missing }) => missing.length === 0) ? 'nowYours' : 'nowYoursMissing')
      : who === ''
        ? ''
        : t(present?.locked ? 'nowLocked' : 'nowOthers', { who })
  return (
    <>
      <ol className="record-steps" aria-label={t('steps')}>
        {steps.map(({ state, passed, current }) => (
          <li
            key={state.key}
            className="record-step"
            data-passed={passed || current}
            {...(current ? { 'aria-current': 'step' as const } : {})}
          >
            <StateMark
              state={current ? markOf(declaration, state.key) : passed ? 'claimed' : 'not-started'}
              size={16}
            />
            {say(state.labels)}
          </li>
        ))}
      </ol>
      {words ? <p>{words}</p> : null}
    </>
  )
}
