import { createMissingUnits, type LedgerEdit } from '@wanwu/contract'
import { insertUnit } from '../../access/index.ts'
import { defineCommand } from '../../kernel/index.ts'
import { auditReview } from '../review/audit-review.ts'
import { openReview, presentOpenReview } from '../review/open-review.ts'
import { saveEdits } from '../review/save-edits.ts'
import { guessUnitKind } from '../units/guess-unit-kind.ts'

/**
 * The full name of a unit by its printed short form: 市林草局 in a plan of 云岭市 becomes 云岭市林草局.
 * A name that bears a place of its own (白鹿县人民政府, 云岭海关) stays.
 */
export function fullUnitName(printed: string, regionName: string): string {
  const level = regionName.at(-1) ?? ''
  return printed.startsWith(level) && '省市州盟县区旗'.includes(level)
    ? regionName + printed.slice(1)
    : printed
}

/** 建立名录里没有的单位: adds the units a plan names and the directory lacks, and resolves the names to them. */
export const createMissingUnitsCommand = defineCommand({
  endpoint: createMissingUnits,
  async handler({ client, input, actor, now, policy }) {
    const review = await openReview(client, input.versionId)
    const { regionCode, regionName } = review.version
    await policy.requireIn('unit.manage', { region: regionCode })
    const wanted = new Set(input.printed)
    const missing = review.assessment.units.filter(
      (unit) => wanted.has(unit.printed) && unit.resolution === null,
    )
    const edits: LedgerEdit[] = []
    for (const { printed } of missing) {
      const name = fullUnitName(printed, regionName)
      const unitId = await insertUnit(client, {
        name,
        shortName: name === printed ? null : printed,
        kind: guessUnitKind(printed),
        region: regionCode,
        planScope: regionCode,
        at: now,
      })
      edits.push({ kind: 'resolve-unit', printed, resolution: { kind: 'unit', unitId } })
    }
    if (edits.length === 0) return presentOpenReview(review, policy)
    await saveEdits(client, review, { base: input.base, edits, actorId: actor.personId, at: now })
    return presentOpenReview(await openReview(client, input.versionId), policy)
  },
  audit: (context) => auditReview(context, { printed: context.input.printed }),
})
