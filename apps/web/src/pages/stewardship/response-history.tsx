import type { getResponseBoard, OutputOf } from '@wanwu/contract'
import { SectionHead, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

type Board = OutputOf<typeof getResponseBoard>

/** 首报、续报、终报、复盘 with their limits, and how the level went. */
export function ResponseHistory(props: {
  reports: Board['reports']
  changes: Board['changes']
  levelName: (level: string) => string
}) {
  const { t } = useTranslation('stewardship')
  const format = useFormat()
  return (
    <section>
      <SectionHead title={t('reports.title')} />
      <ul className="stewardship-list">
        {props.reports.map(({ kind, dueOn, overdue, made }) => {
          const last = made.at(-1)
          const limit = dueOn ? t('reports.limit', { day: format.day(dueOn) }) : t('reports.noLimit')
          return (
            <li key={kind}>
              <StateWord
                state={last ? 'claimed' : overdue ? 'overdue' : 'not-started'}
                note={
                  last
                    ? t(overdue ? 'reports.madeLate' : 'reports.made', {
                        moment: format.moment(last.at),
                        who: last.by,
                        count: made.length,
                      })
                    : kind === 'continued' || kind === 'final'
                      ? t(`reports.when.${kind}`)
                      : limit
                }
              >
                {t(`reports.kinds.${kind}`)}
              </StateWord>
            </li>
          )
        })}
      </ul>
      {props.changes.length > 0 ? (
        <>
          <SectionHead title={t('changes.title')} />
          <ul className="stewardship-list">
            {props.changes.map(({ at, by, from, to, note }) => (
              <li key={at}>
                {t('changes.change', { from: props.levelName(from), to: props.levelName(to) })}
                <span className="w-second-line">
                  {format.moment(at)} {by}
                </span>
                {note ? <span className="w-second-line">{note}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
