import type { Claim, EntryContent, Evidence } from '@wanwu/contract'
import { Callout, RoleChip, type State, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { EvidenceList } from './evidence-list.tsx'
import type { Duty } from './filing-view.ts'
import { RecordsRead } from './records-read.tsx'

const texts = ['progress', 'problem', 'cause', 'next', 'help'] as const

/** A claim wears no solid disc: nobody else has looked yet. */
const stateOf: Record<Claim, State> = {
  progress: 'in-progress',
  continuing: 'in-progress',
  done: 'claimed',
  'not-started': 'not-started',
}

/** One duty of a report to be read, with what stands beside it. */
export function ReadDuty(props: { reportId: string; duty: Duty; evidence: readonly Evidence[] }) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const { line, content } = props.duty
  return (
    <section className="filing-read-duty" id={`duty-${line.obligationId}`}>
      <h3 lang="zh-CN">
        <span className="filing-duty-no">{line.task.no}</span>{' '}
        {line.task.title ?? line.task.text.slice(0, 40)}
      </h3>
      <p className="filing-duty-facts">
        <RoleChip unitRole={line.role} />
        {content.claim ? (
          <StateWord state={stateOf[content.claim]}>
            {content.claim === 'done' ? t('doneClaimed') : t(`claims.${content.claim}`)}
          </StateWord>
        ) : null}
        {content.completedOn ? (
          <span>{t('completedOn', { day: format.day(content.completedOn) })}</span>
        ) : null}
        {sameAsEarlier(content, line.earlier?.content) ? (
          <span className="filing-same">{t('sameShort')}</span>
        ) : null}
      </p>
      {line.returned.map(({ reason, field }) => (
        <Callout key={`${field}${reason}`} state="returned">
          {reason}
        </Callout>
      ))}
      {texts
        .filter((field) => content[field].trim() !== '')
        .map((field) => (
          <div key={field} className="filing-read-field">
            <span className="w-quiet">{t(`fields.${field}`)}</span>
            <p className="filing-prose" lang="zh-CN">
              {content[field]}
            </p>
          </div>
        ))}
      {content.figures.length > 0 ? (
        <ul className="filing-read-figures">
          {content.figures.map((figure) => (
            <li key={figure.name}>
              <span className="w-quiet">{figure.name}</span> <strong>{figure.value}</strong> {figure.unit}
            </li>
          ))}
        </ul>
      ) : null}
      {props.evidence.length > 0 ? <EvidenceList evidence={props.evidence} canRemove={false} /> : null}
      <RecordsRead reportId={props.reportId} obligationId={line.obligationId} />
    </section>
  )
}

/** Whether the progress is word for word that of the last period. */
function sameAsEarlier(content: EntryContent, earlier: EntryContent | undefined): boolean {
  return content.progress.trim() !== '' && content.progress.trim() === earlier?.progress.trim()
}
