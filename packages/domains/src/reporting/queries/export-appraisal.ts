import { exportAppraisal, type ItemScore, isFullScheme } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { writeTablesXlsx } from '@wanwu/writer'
import { defineQuery } from '../../kernel/index.ts'
import { openAppraisal } from '../appraisal/open-appraisal.ts'

const [xlsxType = ''] = exportAppraisal.binary ?? []

const shown = ({ score, unmet }: ItemScore) => score ?? (unmet ? '不适用' : null)

/** 导出分项得分与依据: a sheet of scores, and a sheet with every record a score was counted from. */
export const exportAppraisalQuery = defineQuery({
  endpoint: exportAppraisal,
  async handler(context) {
    const { appraisal, results } = await openAppraisal(context, context.input.appraisalId)
    const { scheme } = appraisal
    const graded = isFullScheme(scheme.definition)
    const note = `${appraisal.planTitle}；${appraisal.from}至${appraisal.to}；依据“${scheme.name}”第${scheme.version}版；截至${shanghaiDay(new Date(appraisal.asOf))}`
    const scores = {
      name: '分项得分',
      title: '分项得分表',
      note,
      columns: [
        { heading: '单位', width: 30 },
        ...scheme.definition.items.map(({ title, points }) => ({
          heading: `${title}（${points}分）`,
          width: 16,
        })),
        ...(graded
          ? [
              { heading: '总分', width: 10 },
              { heading: '等次', width: 10 },
            ]
          : []),
      ],
      rows: results.map((result) => [
        result.unit.name,
        ...result.items.map(shown),
        ...(graded ? [result.total, result.grade] : []),
      ]),
    }
    const evidence = {
      name: '依据',
      title: '得分依据',
      note,
      columns: [
        { heading: '单位', width: 30 },
        { heading: '项目', width: 20 },
        { heading: '得分', width: 10 },
        { heading: '依据', width: 60 },
        { heading: '调整理由', width: 30 },
      ],
      rows: results.flatMap((result) =>
        result.items.map((item) => [
          result.unit.name,
          item.title,
          shown(item),
          item.working.flatMap(({ records }) => records.map(({ label }) => label)).join('；'),
          item.reason,
        ]),
      ),
    }
    return {
      bytes: await writeTablesXlsx([scores, evidence], context.now),
      mediaType: xlsxType,
      fileName: `分项得分-${appraisal.from}-${appraisal.to}.xlsx`,
    }
  },
})
