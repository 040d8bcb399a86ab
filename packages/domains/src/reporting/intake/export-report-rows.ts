import { emptyEntry, exportReportRows, intakeColumns } from '@wanwu/contract'
import { writeTablesXlsx } from '@wanwu/writer'
import { defineQuery } from '../../kernel/index.ts'
import { readDrafts } from '../report/read-drafts.ts'
import { readLines } from '../report/read-lines.ts'
import { columnHeadings } from './column-words.ts'
import { openOwnReport } from './open-own-report.ts'
import { claimWords } from './read-values.ts'

const [xlsxType = ''] = exportReportRows.binary ?? []
const roleWords = { lead: '牵头', responsible: '责任', support: '配合' }
const widths: Partial<Record<(typeof intakeColumns)[number], number>> = {
  no: 7,
  task: 44,
  role: 20,
  claim: 12,
  progress: 40,
  completedOn: 13,
}
const noteWords =
  '请在“情况”及以后各栏填写，填完后在本系统“Excel或Word导入”上传；空着的格不改动已写的内容。表头可以调整顺序，任务一栏请勿改写。'

/** 下载本单位填报表: a row a duty, with what is written of it so far, to be filled in without this system. */
export const exportReportRowsQuery = defineQuery({
  endpoint: exportReportRows,
  async handler(context) {
    const { client, now } = context
    const summary = await openOwnReport(context, context.input.reportId)
    const lines = await readLines(client, summary.id)
    const drafts = await readDrafts(client, summary.id)
    const { rows: periods } = await client.query<{ name: string; plan: string }>(
      `select name_zh as name, plan.title as plan from report_period as period join plan on plan.id = plan_id
       where period.id = $1`,
      [summary.periodId],
    )
    const rows = lines.map(({ obligationId, task, role, measures }) => {
      const content = drafts.get(obligationId)?.content ?? emptyEntry
      const part = [roleWords[role], ...measures.map(({ no }) => no)].join(' ').trim()
      const name = task.title && task.title !== task.text ? `${task.title}\n${task.text}` : task.text
      const { progress, problem, cause, next, help, completedOn } = content
      const claim = content.claim ? claimWords[content.claim] : ''
      return [task.no, name, part, claim, progress, problem, cause, next, help, completedOn ?? '']
    })
    const period = periods[0]?.name ?? ''
    const sheet = {
      name: '填报表',
      title: `${summary.unit.name}${period}报送`,
      note: `${periods[0]?.plan ?? ''}。${noteWords}`,
      columns: intakeColumns.map((key) => ({
        heading: columnHeadings[key],
        width: widths[key] ?? 26,
        ...(key === 'claim' ? { choices: Object.values(claimWords) } : {}),
      })),
      rows,
    }
    return {
      bytes: await writeTablesXlsx([sheet], now),
      mediaType: xlsxType,
      fileName: `${summary.unit.name}-${period}-填报表.xlsx`,
    }
  },
})
