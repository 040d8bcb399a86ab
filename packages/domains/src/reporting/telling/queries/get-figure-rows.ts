import { getFigureRows } from '@wanwu/contract'
import { figureRows } from '@wanwu/core'
import { defineQuery } from '../../../kernel/index.ts'
import { readCircular } from '../store/read-circular.ts'
import { readableUnits } from '../store/readable-units.ts'

/** 数字背后的各行: the figure as the paper has it, and those of its rows that the caller may read. */
export const getFigureRowsQuery = defineQuery({
  endpoint: getFigureRows,
  async handler({ client, input }) {
    const row = await readCircular(client, input.circularId)
    const found = figureRows(row.facts, input.figure)
    if (row.manage) return { ...found, withheld: 0 }
    const units = await readableUnits(client)
    const reports = found.reports.filter(({ unitId }) => units.has(unitId))
    const entries = found.entries.filter(({ unitId }) => units.has(unitId))
    const withheld = found.reports.length + found.entries.length - reports.length - entries.length
    return { ...found, reports, entries, withheld }
  },
})
