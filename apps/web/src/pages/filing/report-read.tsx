import './report-read.css'
import type { Evidence } from '@wanwu/contract'
import { SectionHead } from '@wanwu/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EvidenceList } from './evidence-list.tsx'
import type { Duty } from './filing-view.ts'
import { ReadDuty } from './read-duty.tsx'
import { RecordsRead } from './records-read.tsx'
import { sameLine } from './same-line.ts'

/** The whole report to be read through, as the leader signs it and the office reviews it. */
export function ReportRead(props: {
  reportId: string
  duties: readonly Duty[]
  narrative: string
  evidence: readonly Evidence[]
  /** what stands beside the duties */
  children?: ReactNode
}) {
  const { t } = useTranslation('filing')
  const written = props.duties.filter(({ content }) => content.claim !== null)
  const filesOf = ({ line }: Duty) => props.evidence.filter((one) => one.obligationId === line.obligationId)
  const whole = props.evidence.filter(({ obligationId }) => obligationId === null)
  const alike = sameLine(written.filter((duty) => filesOf(duty).length === 0))
  const others = written.filter((duty) => !alike.some(({ duties }) => duties.includes(duty)))
  if (written.length === 0) {
    return (
      <article className="filing-read">
        <p className="w-quiet">{t('nothingSeen')}</p>
      </article>
    )
  }
  return (
    <article className="filing-read">
      {props.narrative.trim() || whole.length > 0 ? (
        <section>
          <SectionHead title={t('narrativeHead')} />
          <p className="filing-prose" lang="zh-CN">
            {props.narrative}
          </p>
          {whole.length > 0 ? <EvidenceList evidence={whole} canRemove={false} /> : null}
        </section>
      ) : null}
      {props.children}
      {others.length > 0 ? (
        <section>
          <SectionHead title={t('readOthers')} note={t('groupCount', { count: others.length })} />
          {others.map((duty) => (
            <ReadDuty
              key={duty.line.obligationId}
              reportId={props.reportId}
              duty={duty}
              evidence={filesOf(duty)}
            />
          ))}
        </section>
      ) : null}
      {alike.map(({ progress, duties }) => (
        <section key={progress}>
          <SectionHead title={t('readTogether')} note={t('readSame', { count: duties.length })} />
          <p className="filing-prose" lang="zh-CN">
            {progress}
          </p>
          <ul className="filing-read-alike" lang="zh-CN">
            {duties.map(({ line }) => (
              <li key={line.obligationId}>
                <span className="filing-duty-no">{line.task.no}</span>{' '}
                {line.task.title ?? line.task.text.slice(0, 40)}
                <RecordsRead reportId={props.reportId} obligationId={line.obligationId} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
