import type { RegisterDeclaration, RegisterField } from '@wanwu/contract'

/** Where tables of registers live: those that are shipped, and those declared by a user of the product. */
export type RegisterSchema = 'register' | 'own'

/** `rectifyingUnit` → `rectifying_unit`, `invasive-species` → `invasive_species`. Safe as an SQL name: the schema of keys allows nothing else. */
export function sqlName(key: string): string {
  return key.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The table of a register with its schema. */
export function tableOf(schema: RegisterSchema, key: string): string {
  return `${schema}."${sqlName(key)}"`
}

/** The column of a field; fields stand apart from the kernel's own columns by a prefix. */
export function columnOf(field: string): string {
  return `f_${sqlName(field)}`
}

/** The field of that key. @throws Error when the declaration, which was checked, lacks it. */
export function fieldOf(declaration: RegisterDeclaration, key: string): RegisterField {
  const field = declaration.fields.find((each) => each.key === key)
  if (!field) throw new Error(`Register ${declaration.key} has no field ${key}`)
  return field
}

/** Fields of some kinds. */
export function fieldsOf<K extends RegisterField['kind']>(
  declaration: RegisterDeclaration,
  ...kinds: readonly K[]
): Extract<RegisterField, { kind: K }>[] {
  return declaration.fields.filter((field): field is Extract<RegisterField, { kind: K }> =>
    (kinds as readonly string[]).includes(field.kind),
  )
}

/** Whether a value of the field is closed by default: its column is reached by a database role of its own. */
export function isClosed(field: RegisterField): boolean {
  return field.class === 'sensitive' || field.class === 'personal'
}

/** A text as an SQL literal, for statements that take no parameters. */
export function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`
}
