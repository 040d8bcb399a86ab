import { AppError, ContactFields, confirmContacts, type GivenContact } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'
import { type Enterable, readEnterable } from './read-enterable.ts'
import { storeContact } from './store-contact.ts'

/** What stands with what a row gives in its place; null while a leader or a liaison is still missing. */
function merged(present: ContactFields | null, given: GivenContact): ContactFields | null {
  const leader = given.leader ?? present?.leader
  const liaison = given.liaison ?? present?.liaison
  if (!leader || !liaison) return null
  return {
    leader,
    leaderPost: given.leaderPost ?? present?.leaderPost ?? null,
    leaderPhone: given.leaderPhone ?? present?.leaderPhone ?? null,
    office: given.office ?? present?.office ?? null,
    liaison,
    liaisonPost: given.liaisonPost ?? present?.liaisonPost ?? null,
    officePhone: given.officePhone ?? present?.officePhone ?? null,
    mobile: given.mobile ?? present?.mobile ?? null,
    email: given.email ?? present?.email ?? null,
    remark: given.remark ?? present?.remark ?? null,
  }
}

const contactKeys = ContactFields.keyof().options

function refuse(units: readonly string[], zh: string, en: string): AppError {
  return new AppError('INVALID_INPUT', {
    message: { zh: `${zh}：${units.join('、')}。`, en: `${en}: ${units.join(', ')}.` },
    next: { zh: '一行也没有保存，请改正后再导入。', en: 'Nothing was stored: correct it and try again.' },
    data: { issues: units.map((unit) => ({ path: 'entries', reason: unit })) },
  })
}

/** 确认导入联系人: every row or none; what says the same as before makes no new state. */
export const confirmContactsCommand = defineCommand({
  endpoint: confirmContacts,
  async handler({ client, input, actor, now }) {
    const enterable = new Map(
      (await readEnterable(client, 'for update of unit')).map((unit) => [unit.unitId, unit]),
    )
    const rows = input.entries.map((entry) => {
      const unit = enterable.get(entry.unitId)
      if (!unit) throw noSuch('单位', 'unit whose contact you may enter')
      return { unit, seen: entry.seen, fields: merged(unit.fields, entry.given) }
    })
    const stale = rows.filter(({ unit, seen }) => unit.contactId !== seen)
    if (stale.length > 0) {
      throw changedMeanwhile({
        units: stale.map(({ unit }) => ({ unit: unit.unitName, seen: unit.contactId })),
      })
    }
    const namesOf = (wrong: readonly { unit: Enterable }[]) => wrong.map(({ unit }) => unit.unitName)
    const lacking = rows.filter(({ fields }) => fields === null)
    if (lacking.length > 0) {
      throw refuse(namesOf(lacking), '缺分管领导或联系人', 'Leader or liaison is missing')
    }
    const early = rows.filter(({ unit }) => unit.validFrom !== null && input.validFrom < unit.validFrom)
    if (early.length > 0) {
      throw refuse(namesOf(early), '启用日期早于现有登记', 'It would begin before what stands now')
    }
    if (input.validFrom > shanghaiDay(now)) {
      throw refuse([input.validFrom], '启用日期晚于今天', 'The day it holds from is still to come')
    }
    let saved = 0
    for (const { unit, fields } of rows) {
      if (!fields || sameFields(fields, unit.fields)) continue
      const contact = { unitId: unit.unitId, region: unit.region, fields, validFrom: input.validFrom }
      await storeContact(client, contact, { actor, now })
      saved += 1
    }
    return { saved, unchanged: rows.length - saved }
  },
  async audit({ client, input }, answer) {
    const { rows } = await client.query<{ region: string }>(
      'select plan_scope as region from unit where id = $1',
      [input.entries[0]?.unitId],
    )
    return {
      region: rows[0]?.region ?? '',
      subject: { kind: 'contacts', id: input.entries[0]?.unitId ?? '', label: input.fileName },
      // Names and numbers stay out of the chain, which cannot forget them.
      detail: { ...answer, validFrom: input.validFrom, unitIds: input.entries.map(({ unitId }) => unitId) },
    }
  },
})

function sameFields(one: ContactFields, other: ContactFields | null): boolean {
  return other !== null && contactKeys.every((key) => one[key] === other[key])
}
