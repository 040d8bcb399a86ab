import { AppError, type Bilingual, type LedgerEdit } from '@wanwu/contract'
import { nationalOpinion } from '../alignment/national-opinion.ts'
import type { Directory } from '../units/printed-units.ts'

/** What PostgreSQL keeps as an integer. */
const largestInteger = 2_147_483_647

const chapters = new Set(nationalOpinion.entries.filter((entry) => entry.verified).map((entry) => entry.code))

function refuse(message: Bilingual, data: Record<string, unknown>): never {
  throw new AppError('INVALID_INPUT', { message, data })
}

function checkUnits(unitIds: readonly string[], directory: Directory): void {
  const known = new Set(directory.units.map((unit) => unit.id))
  const unknown = unitIds.filter((id) => !known.has(id))
  if (unknown.length === 0) return
  refuse(
    {
      zh: '所选单位不在本方案的单位名录中，或已撤销。',
      en: 'A chosen unit is not in the directory of this plan, or has ended.',
    },
    { unitIds: unknown },
  )
}

/** Offsets, pages and years that no ledger can hold. */
function checkNumbers(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const counted = ['start', 'end', 'page', 'year'].includes(key) && typeof inner === 'number'
    if (counted && (inner < 0 || inner > largestInteger)) {
      refuse({ zh: '位置或年份超出范围。', en: 'A position or year is out of range.' }, { field: key })
    }
    checkNumbers(inner)
  }
}

/**
 * Checks edits against what lies outside of the plan: units are those its names may mean, chapters are
 * verified ones, numbers can be kept. Stored edits are not asked again: directories and catalogues change.
 *
 * @throws AppError INVALID_INPUT
 */
export function checkEdits(edits: readonly LedgerEdit[], directory: Directory): void {
  for (const edit of edits) {
    checkNumbers(edit)
    if (edit.kind === 'resolve-unit' && edit.resolution?.kind === 'unit')
      checkUnits([edit.resolution.unitId], directory)
    if (edit.kind === 'resolve-unit' && edit.resolution?.kind === 'members')
      checkUnits(edit.resolution.unitIds, directory)
    if (edit.kind === 'align-task' && edit.chapter !== null && !chapters.has(edit.chapter)) {
      refuse(
        { zh: '国家意见中没有这一章。', en: 'The national opinion has no such chapter.' },
        { chapter: edit.chapter },
      )
    }
  }
}
