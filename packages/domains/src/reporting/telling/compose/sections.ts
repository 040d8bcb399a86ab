import type { EntryFact, PaperBlock, TellingFacts } from '@wanwu/contract'
import { figureRows } from '@wanwu/core'
import { countOf, figure, type Piece, paragraph, partsThatAre } from './spans.ts'
import { overdueSince } from './task-tables.ts'
import { atMost, flat, printDay } from './words.ts'

/** A section of a circular; one without blocks is left out. */
export interface Section {
  title: string
  blocks: PaperBlock[]
}

/** How many a text lists before it points to the table. */
const listed = 6

/** 总体情况: what was owed and came in, what is claimed, and apart from it what others verified. */
export function overallSection(facts: TellingFacts): Section {
  const one = facts.year === null
  const word = one ? '家' : '份'
  return {
    title: '总体情况',
    blocks: [
      paragraph(
        facts,
        one ? '本期应报单位' : '全年应报',
        figure('expected'),
        `${word}，已报`,
        figure('received'),
        `${word}，报送率`,
        figure('receivedRate'),
        '%。其中按时报送',
        figure('onTime'),
        `${word}，按时率`,
        figure('onTimeRate'),
        `%；迟报`,
        figure('late'),
        `${word}，逾期未报`,
        figure('missing'),
        word,
        ...partsThatAre(facts, [
          ['尚未到期', 'notDue', word],
          ['经批准延期', 'extended', word],
          ['豁免', 'waived', word],
        ]),
        '。已审定',
        figure('accepted'),
        word,
        ...partsThatAre(facts, [
          ['被退回修改', 'returned', word],
          ['报后又作修改', 'changed', word],
        ]),
        '。',
      ),
      paragraph(
        facts,
        '应报事项',
        figure('duties'),
        '项。各单位自报：完成',
        figure('done'),
        '项，推进中',
        figure('progress'),
        '项，持续推进',
        figure('continuing'),
        '项，未启动',
        figure('notStarted'),
        '项；尚未报送',
        figure('unfiled'),
        '项。',
      ),
      paragraph(
        facts,
        '以上为自报。经其他单位现场核查：属实',
        figure('verified'),
        '项，不符',
        figure('contradicted'),
        '项，已列入核查计划尚未核查',
        figure('planned'),
        '项；其余',
        figure('unsampled'),
        '项未抽核。',
      ),
      ...(countOf(facts, 'cited') > 0
        ? [
            paragraph(
              facts,
              '随报台账佐证的',
              figure('cited'),
              '项，其中经台账办理由其他单位认定的',
              figure('proved'),
              '项，其余',
              figure('selfCited'),
              '项的佐证仍为自报。',
            ),
          ]
        : []),
    ],
  }
}

/** 好的做法, as the office chose them from what was filed; whether it was verified is said. */
export function goodSection(chosen: readonly EntryFact[]): Section {
  return {
    title: '好的做法',
    blocks: chosen.map((entry) => ({
      kind: 'text',
      spans: [
        { text: `${entry.unitName}（${entry.taskTitle}）：${flat(entry.progress)}` },
        { text: entry.verification === 'verified' ? '。经核查属实。' : '。（自报）' },
      ],
    })),
  }
}

/** Units one after the other, each with a figure of its own in brackets. */
function named(
  units: readonly { unitId: string; unitName: string }[],
  kind: string,
  before: string,
  after: string,
): Piece[] {
  return units.flatMap(({ unitId, unitName }, index): Piece[] => [
    `${index > 0 ? '、' : ''}${unitName}（${before}`,
    figure(kind, unitId),
    `${after}）`,
  ])
}

/** 迟报、未报和退回 */
export function lateSection(facts: TellingFacts): Section {
  const lines: [kind: string, words: string, sum: string, before: string, after: string][] = [
    ['late', '迟报的有', 'lateDays', '迟', '天'],
    ['missing', '逾期未报的有', 'lateDays', '已逾期', '天'],
    ['returned', '被退回修改的有', 'returns', '', '次'],
  ]
  return {
    title: '迟报、未报和退回情况',
    blocks: lines.flatMap(([kind, words, sum, before, after]) => {
      const reports = uniqueUnits(figureRows(facts, kind).reports)
      return reports.length === 0
        ? []
        : [paragraph(facts, `${words}：`, ...named(reports, sum, before, after), '。')]
    }),
  }
}

function uniqueUnits<Row extends { unitId: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.unitId, row])).values()]
}

const more = (all: number, annex: string): string => (all > listed ? `，其余见附件“${annex}”` : '')

/** 逾期任务 */
export function overdueSection(facts: TellingFacts): Section {
  const { entries } = figureRows(facts, 'overdue')
  if (entries.length === 0) return { title: '逾期任务', blocks: [] }
  const words = entries
    .slice(0, listed)
    .map((entry) => `${entry.unitName}“${atMost(entry.taskTitle, 24)}”（${overdueSince(entry, facts.asOf)}）`)
  return {
    title: '逾期任务',
    blocks: [
      paragraph(
        facts,
        `截至${printDay(facts.asOf)}，已过时限或节点而未完成的任务`,
        figure('overdue'),
        `项：${words.join('；')}${more(entries.length, '逾期任务表')}。`,
      ),
    ],
  }
}

const rectified = ({ finding }: EntryFact) =>
  finding === 'closed' ? '已整改销号。' : finding === 'open' ? '已列入问题整改台账。' : ''

/** 核查不符 */
export function contradictedSection(facts: TellingFacts): Section {
  const { entries } = figureRows(facts, 'contradicted')
  return {
    title: '核查不符',
    blocks: entries.map((entry) => ({
      kind: 'text',
      spans: [
        {
          text: `${entry.unitName}“${entry.taskTitle}”：自报“${atMost(flat(entry.progress), 60)}”，${entry.verifierName ?? '核查单位'}现场核查：${flat(entry.found ?? '')}。${rectified(entry)}`,
        },
      ],
    })),
  }
}

/** 存在问题, as the units filed them; what a unit said of several tasks in the same words stands once. */
export function problemSection(facts: TellingFacts): Section {
  const { entries } = figureRows(facts, 'problems')
  if (entries.length === 0) return { title: '存在问题', blocks: [] }
  const said = new Map<string, number>()
  for (const { unitName, problem } of entries) {
    const words = `${unitName}：${atMost(flat(problem), 60)}`
    said.set(words, (said.get(words) ?? 0) + 1)
  }
  const words = [...said]
    .slice(0, listed)
    .map(([words, tasks]) => words + (tasks > 1 ? `（${tasks}项）` : ''))
  return {
    title: '存在问题',
    blocks: [
      paragraph(
        facts,
        '各单位反映问题',
        figure('problems'),
        `项，主要有：${words.join('；')}${more(said.size, '问题和下一步措施表')}。`,
      ),
      ...(countOf(facts, 'helpAsked') > 0
        ? [paragraph(facts, '其中请求协调', figure('helpAsked'), '项。')]
        : []),
    ],
  }
}

/** 下一步要求: follows from the facts; dates are left for a person to set. */
export function nextSection(facts: TellingFacts): Section {
  const by = { blank: '　　月　　日' }
  const has = (kind: string) => countOf(facts, kind) > 0
  return {
    title: '下一步要求',
    blocks: [
      ...(has('missing')
        ? [
            paragraph(
              facts,
              '未报的',
              figure('missing'),
              facts.year === null ? '家' : '份',
              '于',
              by,
              '前补报，并说明原因。',
            ),
          ]
        : []),
      ...(has('overdue')
        ? [
            paragraph(
              facts,
              '逾期的',
              figure('overdue'),
              '项任务，责任单位于',
              by,
              '前报送原因、措施和完成时间。',
            ),
          ]
        : []),
      ...(has('contradicted')
        ? [
            paragraph(
              facts,
              '核查不符的',
              figure('contradicted'),
              '项，责任单位于',
              by,
              '前据实更正并整改，由核查单位复核。',
            ),
          ]
        : []),
      paragraph(facts, '各单位要据实报送，佐证随报；牵头单位加强调度，按时完成任务。'),
    ],
  }
}
