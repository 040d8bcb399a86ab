import './report-read.css'
import type { EntryContent, Evidence, Report } from '@wanwu/contract'
import { Callout, RoleChip, SectionHead, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useDutyState } from './duty-row.tsx'
import { EvidenceList } from './evidence-list.tsx'
import type { Duty } from './filing-view.ts'

const texts = ['progress', 'problem', 'cause', 'next', 'help'] as const

/** The whole report to be read through, as the leader signs it and the office reviews it. */
export function ReportRead(props: {
  report: Report
  duties: readonly Duty[]
  narrative: string
  evidence: readonly Evidence[]
}) {
  const { t } = useTranslation('filing')
  const written = props.duties.filter(({ content }) => content.claim !== null)
  const together = written.filter(({ content }) => content.claim === 'continuing')
  const others = written.filter(({ content }) => content.claim !== 'continuing')
  if (written.length === 0) {
    return <article className="filing-read">{<p className="w-quiet">{t('nothingSeen')}</p>}</article>
  }
  return (
    <article className="filing-read">
      {props.narrative.trim() ? (
        <section>
          <SectionHead title={t('narrativeHead')} />
          <p className="filing-prose" lang="zh-CN">
            {props.narrative}
          </p>
        </section>
      ) : null}
      {[
        { title: t('readOthers'), list: others },
        { title: t('readTogether'), list: together },
      ]
        .filter(({ list }) => list.length > 0)
        .map(({ title, list }) => (
          <section key={title}>
            <SectionHead title={title} note={t('groupCount', { count: list.length })} />
            {list.map((duty) => (
              <ReadDuty
                key={duty.line.obligationId}
                duty={duty}
                evidence={props.evidence.filter((one) => one.obligationId === duty.line.obligationId)}
              />
            ))}
          </section>
        ))}
    </article>
  )
}

function ReadDuty(props: { duty: Duty; evidence: readonly Evidence[] }) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const stateOf = useDutyState()
  const { line, content } = props.duty
  const { state, word } = stateOf({ ...props.duty, group: 'own' })
  const done = content.claim === 'done'
  return (
    <section className="filing-read-duty" id={`duty-${line.obligationId}`}>
      <h3 lang="zh-CN">
        <span className="filing-duty-no">{line.task.no}</span>{' '}
        {line.task.title ?? line.task.text.slice(0, 40)}
      </h3>
      <p className="filing-duty-facts">
        <RoleChip unitRole={line.role} />
        <StateWord state={done ? 'claimed' : state}>{done ? t('doneClaimed') : word}</StateWord>
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
    </section>
  )
}

/** Whether the progress is word for word that of the last period. */
function sameAsEarlier(content: EntryContent, earlier: EntryContent | undefined): boolean {
  return content.progress.trim() !== '' && content.progress.trim() === earlier?.progress.trim()
}
