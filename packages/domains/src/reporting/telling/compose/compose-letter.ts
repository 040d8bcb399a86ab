import type { Paper, TellingFacts } from '@wanwu/contract'
import { figureRows } from '@wanwu/core'
import { type Composing, frameOf, numberSections } from './paper-frame.ts'
import type { Section } from './sections.ts'
import { countOf, figure, paragraph } from './spans.ts'
import { overdueSince } from './task-tables.ts'
import { flat, planName, printDay, timingWords } from './words.ts'

/** 单位函: what one unit filed, what is late or contradicted, and what is asked of it. */
export function composeLetter(composing: Composing, unitId: string): Paper {
  const { facts } = composing
  const reports = facts.reports.filter((report) => report.unitId === unitId)
  return {
    ...frameOf(composing),
    layout: 'letter',
    recipients: reports[0]?.unitName ?? null,
    blocks: [
      paragraph(
        facts,
        `现将你单位${planName(facts.planTitle)}${facts.scopeName}（${printDay(facts.coversFrom)}至${printDay(facts.cutoffOn)}）报送和任务落实情况函告如下。`,
      ),
      ...numberSections([reported(facts, unitId), tasks(facts, unitId), asked(facts, unitId)]),
    ],
    annexes: [],
  }
}

function reported(facts: TellingFacts, unitId: string): Section {
  const lines = facts.reports
    .filter((report) => report.unitId === unitId)
    .map(({ periodName, dueOn, timing }) => `${periodName}（${printDay(dueOn)}前报送）${timingWords[timing]}`)
  return {
    title: '报送情况',
    blocks: [
      paragraph(facts, `${lines.join('；')}。`),
      paragraph(
        facts,
        '应报事项',
        figure('duties', unitId),
        '项，自报完成',
        figure('done', unitId),
        '项，推进中',
        figure('progress', unitId),
        '项，持续推进',
        figure('continuing', unitId),
        '项，未启动',
        figure('notStarted', unitId),
        '项，尚未报送',
        figure('unfiled', unitId),
        '项；被退回',
        figure('returns', unitId),
        '次，报后修改',
        figure('changes', unitId),
        '次。',
      ),
      paragraph(
        facts,
        '经其他单位现场核查，属实',
        figure('verified', unitId),
        '项，不符',
        figure('contradicted', unitId),
        '项；未抽核',
        figure('unsampled', unitId),
        '项。',
      ),
    ],
  }
}

function tasks(facts: TellingFacts, unitId: string): Section {
  const overdue = figureRows(facts, figure('overdue', unitId).figure).entries
  const contradicted = figureRows(facts, figure('contradicted', unitId).figure).entries
  return {
    title: '逾期和核查不符的任务',
    blocks: [
      ...overdue.map((entry) =>
        paragraph(
          facts,
          `${entry.taskNo} ${entry.taskTitle}：已逾期（${overdueSince(entry, facts.asOf)}）。`,
        ),
      ),
      ...contradicted.map((entry) =>
        paragraph(facts, `${entry.taskNo} ${entry.taskTitle}：核查不符，${flat(entry.found ?? '')}。`),
      ),
    ],
  }
}

function asked(facts: TellingFacts, unitId: string): Section {
  const late = countOf(facts, 'missing', unitId) > 0
  const open = countOf(facts, 'overdue', unitId) + countOf(facts, 'contradicted', unitId) > 0
  const by = { blank: '　　月　　日' }
  return {
    title: '有关事项',
    blocks: [
      ...(late ? [paragraph(facts, '请于', by, '前补报，并说明原因。')] : []),
      ...(open ? [paragraph(facts, '请就上述任务于', by, '前报送原因、措施和完成时间。')] : []),
      paragraph(facts, '以上情况如有出入，请于收到本函后及时反馈。'),
    ],
  }
}
