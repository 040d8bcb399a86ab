import type { FeatureRows } from '@wanwu/reader/shapes'
import { refuseSecret } from './refuse-secret.ts'

const marking = /^(绝密|机密|秘密)(?:$|[★\s])/

/** @throws AppError SECRET_MARKED where a cell of a table with places carries a marking of secrecy. */
export function refuseMarkedRows(found: FeatureRows): FeatureRows {
  for (const { cells } of found.rows) {
    const marked = cells.map((cell) => marking.exec(String(cell ?? ''))).find((each) => each !== null)
    const level = (['绝密', '机密', '秘密'] as const).find((each) => each === marked?.[1])
    if (level) refuseSecret({ level, phrase: level, source: null })
  }
  return found
}
