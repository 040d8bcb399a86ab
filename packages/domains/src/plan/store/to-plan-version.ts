import { documentFormats, type PlanVersion } from '@wanwu/contract'
import type { VersionRow } from './read-version.ts'

/** A stored print as the contract shows it. */
export function toPlanVersion(row: VersionRow): PlanVersion {
  const {
    id,
    ordinal,
    state,
    fileName,
    size,
    class: documentClass,
    loadedAt,
    loadedBy,
    activatedAt,
    activatedBy,
  } = row
  return {
    id,
    ordinal,
    state,
    fileName,
    format: documentFormats.find((format) => format === row.format) ?? 'txt',
    size,
    class: documentClass,
    loadedAt: loadedAt.toISOString(),
    loadedBy,
    activatedAt: activatedAt?.toISOString() ?? null,
    activatedBy,
    tasks: row.tasks,
    doubts: row.doubts,
  }
}
