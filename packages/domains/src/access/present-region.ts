import type { RegionVersion } from '@wanwu/contract'
import { AppError } from '@wanwu/contract'
import { desc, eq } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { regionVersion } from './tables.ts'

/** The columns of a version of a region. */
export const regionVersionRow = {
  code: regionVersion.code,
  name: regionVersion.name,
  level: regionVersion.level,
  parent: regionVersion.parent,
  validFrom: regionVersion.validFrom,
  validTo: regionVersion.validTo,
  successor: regionVersion.successor,
}

/** All versions of a code, latest first. */
export function versionsOf(db: NodePgDatabase, code: string): Promise<RegionVersion[]> {
  return db
    .select(regionVersionRow)
    .from(regionVersion)
    .where(eq(regionVersion.code, code))
    .orderBy(desc(regionVersion.validFrom))
}

/** The error for a code that never was. */
export function noSuchRegion(code: string): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: `没有行政区划代码 ${code}。`, en: `There is no region ${code}.` },
    next: { zh: '请核对代码。', en: 'Check the code.' },
    data: { code },
  })
}
