import { previewContacts } from '@wanwu/contract'
import { readPlaceNames, readUnitDirectory } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { prepareMatcher, readUpload } from '../../plan/index.ts'
import { matchContactUnits } from './match-contact-units.ts'
import { readContactRows } from './read-contact-rows.ts'
import { readEnterable } from './read-enterable.ts'

/** 试读联系人名单: rows beside the units they are about, among those one may enter; nothing is stored. */
export const previewContactsQuery = defineQuery({
  endpoint: previewContacts,
  prepare: ({ file }) => readUpload(file, undefined),
  async handler({ client }, { reading: { source } }) {
    const enterable = await readEnterable(client)
    const ids = new Set(enterable.map(({ unitId }) => unitId))
    const units = new Map<string, Awaited<ReturnType<typeof readUnitDirectory>>[number]>()
    const places = new Set<string>()
    for (const region of new Set(enterable.map((unit) => unit.region))) {
      for (const unit of await readUnitDirectory(client, region))
        if (ids.has(unit.id)) units.set(unit.id, unit)
      for (const place of await readPlaceNames(client, region)) places.add(place)
    }
    const { columns, rows, badCells } = readContactRows(source)
    return {
      columns,
      rows: matchContactUnits(prepareMatcher([...units.values()], [...places]), rows),
      badCells,
      present: enterable.map(({ unitId, unitName, contactId, fields }) => ({
        unit: { id: unitId, name: unitName },
        contactId,
        fields,
      })),
    }
  },
})
