import { AppError, createMissingUnits, type LedgerEdit } from '@wanwu/contract'
import { insertUnit } from '../../access/index.ts'
import { defineCommand } from '../../kernel/index.ts'
import { auditReview } from '../review/audit-review.ts'
import { lockReview } from '../review/lock-review.ts'
import { openReview, presentOpenReview } from '../review/open-review.ts'
import { saveEdits } from '../review/save-edits.ts'
import { readDirectory } from '../store/read-directory.ts'
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

/** Longest name of a unit, as the directory takes it. */
const longestName = 200

function tooLong(printed: string): AppError {
  return new AppError('INVALID_INPUT', {
    message: {
      zh: `“${printed.slice(0, 20)}…”太长，不像单位名称。`,
      en: `"${printed.slice(0, 20)}…" is too long to be the name of a unit.`,
    },
    next: { zh: '请先在核对页改正这个名称。', en: 'Correct the name on the review page first.' },
    data: { printed },
  })
}

/**
 * 建立名录里没有的单位: adds the units a plan names and the directory lacks, and resolves the names to them;
 * two short forms of one name become one unit. Collectives (各县) are left alone: they are no units.
 */
export const createMissingUnitsCommand = defineCommand({
  endpoint: createMissingUnits,
  async handler({ client, input, actor, now, policy }) {
    const review = await lockReview(client, input)
    const { regionCode, regionName } = review.version
    await policy.requireIn('unit.manage', { region: regionCode })
    const wanted = new Set(input.printed)
    const missing = review.assessment.units.filter(
      (unit) => wanted.has(unit.printed) && unit.resolution === null && unit.kind === 'unit',
    )
    const edits: LedgerEdit[] = []
    const created = new Map<string, string>()
    for (const { printed } of missing) {
      const name = fullUnitName(printed, regionName)
      if (name.length > longestName) throw tooLong(printed)
      const unitId =
        created.get(name) ??
        (await insertUnit(client, {
          name,
          shortName: name === printed ? null : printed,
          kind: guessUnitKind(printed),
          region: regionCode,
          planScope: regionCode,
          at: now,
        }))
      created.set(name, unitId)
      edits.push({ kind: 'resolve-unit', printed, resolution: { kind: 'unit', unitId } })
    }
    if (edits.length === 0) return presentOpenReview(review, policy)
    // the directory was read before it had these units
    const directory = await readDirectory(client, regionCode)
    await saveEdits(client, { ...review, directory }, { edits, actorId: actor.personId, at: now })
    return presentOpenReview(await openReview(client, input.versionId), policy)
  },
  audit: (context) => auditReview(context, { printed: context.input.printed }),
})
