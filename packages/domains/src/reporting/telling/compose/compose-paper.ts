import type { Paper } from '@wanwu/contract'
import { composeBrief } from './compose-brief.ts'
import { composeLetter } from './compose-letter.ts'
import { type Composing, frameOf, numberSections } from './paper-frame.ts'
import {
  contradictedSection,
  goodSection,
  lateSection,
  nextSection,
  overallSection,
  overdueSection,
  problemSection,
} from './sections.ts'
import { countOf, paragraph } from './spans.ts'
import { overdueTable, problemTable } from './task-tables.ts'
import { unitTable } from './unit-table.ts'
import { planName, printDay } from './words.ts'

/**
 * Writes a paper from its facts: 通报 and 年度报告 with sections and tables, 一页简报, or the letter to one unit (`unitId`).
 * The same facts and fields always give the same paper.
 */
export function composePaper(composing: Composing, unitId?: string): Paper {
  if (composing.kind === 'brief') return composeBrief(composing)
  if (unitId !== undefined) return composeLetter(composing, unitId)
  const { kind, facts, fields } = composing
  const chosen = fields.good.flatMap((id) => facts.entries.filter(({ obligationId }) => obligationId === id))
  const verb = kind === 'annual' ? '报告' : '通报'
  const opening = paragraph(
    facts,
    `按照${planName(facts.planTitle)}要求，现将${facts.scopeName}（${printDay(facts.coversFrom)}至${printDay(facts.cutoffOn)}）各单位报送和任务落实情况${verb}如下。`,
  )
  return {
    ...frameOf(composing),
    blocks: [
      opening,
      ...numberSections([
        overallSection(facts),
        goodSection(chosen),
        lateSection(facts),
        overdueSection(facts),
        contradictedSection(facts),
        problemSection(facts),
        nextSection(facts),
      ]),
    ],
    annexes: [
      { title: '各单位报送和落实情况表', blocks: [unitTable(facts)] },
      ...(countOf(facts, 'overdue') > 0 ? [{ title: '逾期任务表', blocks: [overdueTable(facts)] }] : []),
      ...(countOf(facts, 'problems') > 0
        ? [{ title: '问题和下一步措施表', blocks: [problemTable(facts)] }]
        : []),
    ],
  }
}
