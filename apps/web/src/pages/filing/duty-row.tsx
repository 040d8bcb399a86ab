import { Checkbox, type State, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import type { Duty } from './filing-view.ts'

/** What a duty stands at while the report is written, as shape and word. */
export function useDutyState(): (duty: Duty) => { state: State; word: string } {
  const { t } = useTranslation('filing')
  return ({ content, prepared, unmended, waitsFor, group }) => {
    if (unmended) return { state: 'returned', word: t('rowReturned') }
    if (group === 'waiting') {
      const word =
        waitsFor.length === 1
          ? t('rowWaitsOne', { unit: waitsFor[0] })
          : t('rowWaits', { count: waitsFor.length })
      return { state: 'extended', word }
    }
    if (content.claim === null) return { state: 'not-started', word: t('rowEmpty') }
    if (!prepared) return { state: 'in-progress', word: t('rowHalf') }
    return { state: 'saved', word: t(`claims.${content.claim}`) }
  }
}

/** One duty in the list; with `tick` it is one of many that one line is written for. */
export function DutyRow(props: {
  duty: Duty
  current: boolean
  onOpen: () => void
  tick?: { checked: boolean; onChange: () => void } | undefined
}) {
  const { t } = useTranslation('filing')
  const stateOf = useDutyState()
  const { line } = props.duty
  const { state, word } = stateOf(props.duty)
  const title = line.task.title ?? line.task.text.slice(0, 30)
  return (
    <li className="filing-row" data-current={props.current} data-tick={props.tick !== undefined}>
      {props.tick ? (
        <Checkbox
          label={t('tickDuty', { no: line.task.no, title })}
          checked={props.tick.checked}
          onChange={props.tick.onChange}
        />
      ) : null}
      <button
        type="button"
        className="filing-row-open"
        aria-current={props.current ? 'true' : undefined}
        onClick={props.onOpen}
      >
        <span className="filing-row-no">{line.task.no}</span>
        <span className="filing-row-title" lang="zh-CN">
          {title}
        </span>
        <span className="filing-row-state">
          <StateWord state={state}>{word}</StateWord>
        </span>
      </button>
    </li>
  )
}
