import type { TimelineEntry } from '@wanwu/contract'
import { type State, StateWord, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useName } from '../office/in-language.ts'

/** A solid disc only for what somebody else looked at. */
const marks: Record<string, State> = {
  'in-force': 'saved',
  issued: 'saved',
  due: 'not-started',
  by: 'not-started',
  opened: 'in-progress',
  planned: 'waiting',
  done: 'claimed',
  signed: 'claimed',
  recorded: 'claimed',
  accepted: 'claimed',
  claimed: 'claimed',
  returned: 'returned',
  verified: 'verified',
  decided: 'verified',
  contradicted: 'contradicted',
  raised: 'contradicted',
}

/** One line of a task's timeline: the day, what it is, and where to look at it. */
export function TimelineLine(props: { entry: TimelineEntry }) {
  const { t } = useTranslation('proof')
  const format = useFormat()
  const nameOf = useName()
  const { entry } = props
  const text = nameOf(entry.text) || t(`kinds.${entry.kind}`)
  const facts = [
    entry.unit?.name,
    entry.register && nameOf(entry.register),
    entry.state && nameOf(entry.state),
  ]
  return (
    <li className="timeline-line">
      <time dateTime={entry.on}>{format.day(entry.on)}</time>
      <StateWord state={marks[entry.event] ?? 'in-progress'}>
        {t(`kinds.${entry.kind}`)} {t(`events.${entry.event}`, { defaultValue: '' })}
      </StateWord>
      <span>
        <span className="timeline-text" lang="zh-CN">
          {entry.link ? (
            <TextLink href={entry.link} tone="plain">
              {text}
            </TextLink>
          ) : (
            text
          )}
        </span>
        <span className="w-second-line">{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  )
}
