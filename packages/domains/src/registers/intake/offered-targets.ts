import type { RegisterDeclaration, RegisterImport } from '@wanwu/contract'
import { enteredColumns } from '@wanwu/register'

/** What a column may be taken for: the form, in its order; a point in one cell as well as in two. */
export function offeredTargets(declaration: RegisterDeclaration): RegisterImport['targets'] {
  return enteredColumns(declaration).flatMap(({ key, field, part, labels, required }) => [
    { key, labels, required },
    ...(field && part === 'latitude'
      ? [
          {
            key: `${field.key}.wkt`,
            labels: { zh: `${field.labels.zh}（一格内）`, en: `${field.labels.en} (one cell)` },
            required: false,
          },
        ]
      : []),
  ])
}
