import type { getRecord, OutputOf } from '@wanwu/contract'
import { SectionHead, StateMark } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useLabel } from './use-label.ts'

/** Today in Asia/Shanghai, as a count of days. */
const today = () => Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000)

/** What falls due for a record by the rules of its register; what is overdue is red. */
export function RecordDueList(props: { due: OutputOf<typeof getRecord>['due'] }) {
  const { t } = useTranslation('registers')
  const format = useFormat()
  const say = useLabel()
  if (props.due.length === 0) return null
  return (
    <section>
      <SectionHead title={t('due')} />
      {props.due.map(({ key, labels, on, overdue }) => {
        const left = Math.floor(Date.parse(`${on}T00:00:00Z`) / 86_400_000) - today()
        return (
          <p key={key} className="record-due" data-late={overdue}>
            {overdue ? <StateMark state="overdue" /> : null}
            <span>{say(labels)}</span>
            <span>{format.date(on)}</span>
            <span>
              {overdue
                ? t('dueOver', { count: -left })
                : left === 0
                  ? t('dueToday')
                  : t('dueLeft', { count: left })}
            </span>
          </p>
        )
      })}
    </section>
  )
}
