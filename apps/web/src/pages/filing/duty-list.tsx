import './duty-list.css'
import type { Report } from '@wanwu/contract'
import { SectionHead, StateWord } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { narrativePart } from '../../drafts/report-parts.ts'
import { BulkLine } from './bulk-line.tsx'
import { DutyRow } from './duty-row.tsx'
import { countOpenValues, type Duty, valuesPart } from './filing-view.ts'
import type { Filing } from './use-filing.ts'

const groups = ['together', 'own', 'waiting', 'optional'] as const

/** Every duty of the report, by how it is dealt with, and the narrative at the end. */
export function DutyList(props: {
  duties: readonly Duty[]
  filing: Filing
  report: Report
  openId: string | null
  onOpen: (id: string) => void
}) {
  const { t } = useTranslation('filing')
  const { t: targets } = useTranslation('targets')
  const { duties, filing, openId, onOpen, report } = props
  const openValues = countOpenValues(report.values, filing.valueOf)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const inGroup = (group: (typeof groups)[number]) => duties.filter((duty) => duty.group === group)
  const waits = inGroup('together').filter(({ prepared }) => !prepared)
  const chosen = waits.filter(({ line }) => !left.has(line.obligationId))
  const toggle = (id: string) =>
    setLeft((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])))
  return (
    <nav className="filing-list" aria-label={t('duties')}>
      {groups.map((group) => {
        const list = inGroup(group)
        if (list.length === 0) return null
        const prepared = list.filter((duty) => duty.prepared && !duty.unmended).length
        return (
          <section key={group} className="filing-group">
            <SectionHead
              title={t(`groups.${group}`)}
              note={
                group === 'optional'
                  ? t('groupCount', { count: list.length })
                  : t('groupNote', { count: list.length, prepared })
              }
            />
            <ul>
              {list.map((duty) => (
                <DutyRow
                  key={duty.line.obligationId}
                  duty={duty}
                  current={duty.line.obligationId === openId}
                  onOpen={() => onOpen(duty.line.obligationId)}
                  tick={
                    group === 'together' && !duty.prepared
                      ? {
                          checked: !left.has(duty.line.obligationId),
                          onChange: () => toggle(duty.line.obligationId),
                        }
                      : undefined
                  }
                />
              ))}
            </ul>
            {group === 'together' && waits.length > 0 ? <BulkLine duties={chosen} filing={filing} /> : null}
          </section>
        )
      })}
      {report.values.length > 0 ? (
        <section className="filing-group">
          <SectionHead
            title={targets('owedHead')}
            note={targets('owedNote', { count: report.values.length })}
          />
          <ul>
            <li className="filing-row" data-current={openId === valuesPart}>
              <button type="button" className="filing-row-open" onClick={() => onOpen(valuesPart)}>
                <span className="filing-row-title">{report.values.map(({ name }) => name).join('、')}</span>
                <span className="filing-row-state">
                  <StateWord state={openValues > 0 ? 'not-started' : 'saved'}>
                    {openValues > 0 ? targets('rowHalf') : targets('rowDone')}
                  </StateWord>
                </span>
              </button>
            </li>
          </ul>
        </section>
      ) : null}
      <section className="filing-group">
        <SectionHead title={t('narrativeHead')} note={t('mayBeEmpty')} />
        <ul>
          <li className="filing-row" data-current={openId === narrativePart}>
            <button type="button" className="filing-row-open" onClick={() => onOpen(narrativePart)}>
              <span className="filing-row-title">{t('narrativeRow')}</span>
              <span className="filing-row-state w-quiet">
                {filing.narrative.trim() === ''
                  ? t('rowEmpty')
                  : t('signs', { count: filing.narrative.length })}
              </span>
            </button>
          </li>
        </ul>
      </section>
    </nav>
  )
}
