import type { RegisterDeclaration, RegisterField, RegisterImport } from '@wanwu/contract'
import { type ColumnPart, enteredColumns } from '@wanwu/register'

type Targets = RegisterImport['targets']

/** A point may stand in one cell instead of two, and a place of any shape in two instead of one. */
function otherWays(field: Extract<RegisterField, { kind: 'place' }>, part: ColumnPart): Targets {
  const { zh, en } = field.labels
  const way = (other: string, zhWord: string, enWord: string) => ({
    key: `${field.key}.${other}`,
    labels: { zh: `${zh}${zhWord}`, en: `${en} ${enWord}` },
    required: false,
  })
  if (part === 'latitude') return [way('wkt', '（一格内）', '(one cell)')]
  if (field.shape !== 'any') return []
  return [way('longitude', '经度', 'longitude'), way('latitude', '纬度', 'latitude')]
}

/** What a column may be taken for: the form, in its order; a point in one cell as well as in two. */
export function offeredTargets(declaration: RegisterDeclaration): Targets {
  return enteredColumns(declaration).flatMap(({ key, field, part, labels, required }) => [
    { key, labels, required },
    ...(field?.kind === 'place' && part !== 'longitude' ? otherWays(field, part) : []),
  ])
}
