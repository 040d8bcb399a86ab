import { vocabulary } from '../declarations/declare.ts'

/** 保护对象类别 */
export const targetKind = vocabulary('target-kind', ['保护对象类别', 'Kind of target'], {
  rare: ['珍稀濒危', 'Rare or endangered'],
  flagship: ['旗舰物种', 'Flagship'],
  indicator: ['指示物种', 'Indicator'],
  endemic: ['特有物种', 'Endemic'],
  'tiny-population': ['极小种群', 'Very small population'],
  ecosystem: ['生态系统', 'Ecosystem'],
})

/** 种群趋势 */
export const populationTrend = vocabulary('population-trend', ['种群趋势', 'Population trend'], {
  increasing: ['上升', 'Increasing'],
  stable: ['稳定', 'Stable'],
  decreasing: ['下降', 'Decreasing'],
  unknown: ['不明', 'Unknown'],
})
