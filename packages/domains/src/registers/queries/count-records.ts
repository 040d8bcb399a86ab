import { countRecords, type RegisterField } from '@wanwu/contract'
import { countLimit, fieldOf, isClosed, selectCount, selectFacet } from '@wanwu/register'
import { namesOf } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { readRecords } from '../store/as-exact.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import { readRequest, usable } from '../store/read-request.ts'
import { sightOf } from '../store/sight-of.ts'

function labelOf(
  register: EquippedRegister,
  field: RegisterField | null,
  value: string,
  names: { unit(id: string): { name: string }; region(code: string): { name: string } },
): string {
  if (!field) return register.declaration.states.find(({ key }) => key === value)?.labels.zh ?? value
  if (field.kind === 'unit') return names.unit(value).name
  if (field.kind === 'region') return names.region(value).name
  if (field.kind === 'yes-no') return value === 'true' ? '是' : '否'
  if (field.kind !== 'choice') return value
  const terms = register.vocabularies.find(({ key }) => key === field.vocabulary)?.terms
  return terms?.find(({ code }) => code === value)?.labels.zh ?? value
}

/** 台账计数: how many fit, and the values to narrow them by. */
export const countRecordsQuery = defineQuery({
  endpoint: countRecords,
  async handler({ client, input, actor }) {
    const register = await findRegister(client, input.register)
    const { declaration } = register
    const sight = await sightOf(client, actor, register)
    const request = readRequest(input)
    const counted = await readRecords<{ count: number }>(
      client,
      declaration,
      sight,
      usable(() => selectCount(declaration, request, sight)),
    )
    const count = counted.rows[0]?.count ?? 0
    const facets = []
    const open = declaration.list.facets.filter((key) => !isClosed(fieldOf(declaration, key)))
    for (const key of declaration.states.length > 1 ? ['state', ...open] : open) {
      const field = key === 'state' ? null : fieldOf(declaration, key)
      const { rows } = await readRecords<{ value: string; count: number }>(
        client,
        declaration,
        sight,
        usable(() => selectFacet(declaration, request, sight, key)),
      )
      const found = rows.map(({ value }) => value)
      const names = await namesOf(
        client,
        field?.kind === 'region' ? found : [],
        field?.kind === 'unit' ? found : [],
      )
      facets.push({
        field: key,
        values: rows.map((row) => ({ ...row, label: labelOf(register, field, row.value, names) })),
      })
    }
    return { count: Math.min(count, countLimit), more: count > countLimit, facets }
  },
})
