import { z } from 'zod'

/** A name in both languages, as a declaration gives it. */
export const Labels = z.object({ zh: z.string().min(1).max(60), en: z.string().min(1).max(120) })
export type Labels = z.infer<typeof Labels>

/** The key of a field, a state, an act: `rectifyingUnit`. Its column is the same in snake case. */
export const FieldKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)

/** The key of a register or a vocabulary: `invasive-species`; short enough for names in the database to be whole. */
export const RegisterKey = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,6}$/)

/** 公开, 内部, 敏感, 个人信息: who may see a value. The last two are reached by a database role of their own. */
export const VisibilityClass = z.enum(['public', 'internal', 'sensitive', 'personal'])
export type VisibilityClass = z.infer<typeof VisibilityClass>

const common = {
  key: FieldKey,
  labels: Labels,
  /** one line below the field in the form */
  help: Labels.optional(),
  required: z.boolean().default(false),
  class: VisibilityClass.default('internal'),
  /** headings that workbooks of the offices use for it, beside the Chinese label */
  headings: z.array(z.string()).default([]),
}

/** What a computed field is worked out from when it is read; a closed catalogue, never an expression in text. */
export const Computation = z.discriminatedUnion('kind', [
  /** whole days from one day to another, or to today where `to` is absent; negative when past */
  z.object({ kind: z.literal('days'), from: FieldKey.optional(), to: FieldKey.optional() }),
  z.object({ kind: z.literal('sum'), of: z.array(FieldKey).min(1) }),
  z.object({ kind: z.literal('difference'), of: FieldKey, less: FieldKey }),
  /** `of` ÷ `by` × 100, per cent */
  z.object({ kind: z.literal('share'), of: FieldKey, by: FieldKey }),
  /** records of another register that point here by `field` */
  z.object({
    kind: z.literal('count'),
    register: RegisterKey,
    field: FieldKey,
    states: z.array(FieldKey).optional(),
  }),
  z.object({ kind: z.literal('total'), register: RegisterKey, field: FieldKey, of: FieldKey }),
  z.object({ kind: z.literal('latest'), register: RegisterKey, field: FieldKey, of: FieldKey }),
])
export type Computation = z.infer<typeof Computation>

/** 字段: the closed list of kinds from which table, form, list, workbook and map follow. */
export const RegisterField = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('text'),
    max: z.int().min(1).max(20_000).default(200),
    lines: z.boolean().default(false),
    pattern: z.string().optional(),
    /**
     * what somebody else's table said, kept as it came: its headings as a JSON array, or one row of it as a JSON object
     * from heading to cell. Only a command writes it, never a form.
     */
    verbatim: z.enum(['headings', 'row']).optional(),
  }),
  z.object({
    ...common,
    kind: z.literal('number'),
    unit: z.string().max(20).optional(),
    least: z.number().optional(),
    most: z.number().optional(),
    whole: z.boolean().default(false),
  }),
  /** 元, two decimals */
  z.object({ ...common, kind: z.literal('money') }),
  z.object({ ...common, kind: z.literal('date'), notFuture: z.boolean().default(false) }),
  /** from a day to a day, both included; the second may be open */
  z.object({ ...common, kind: z.literal('period') }),
  z.object({ ...common, kind: z.literal('yes-no') }),
  z.object({
    ...common,
    kind: z.literal('choice'),
    vocabulary: RegisterKey,
    many: z.boolean().default(false),
  }),
  z.object({ ...common, kind: z.literal('unit') }),
  /** a name as printed; not everybody has an account here */
  z.object({ ...common, kind: z.literal('person') }),
  z.object({ ...common, kind: z.literal('region') }),
  /** a scientific or Chinese name as entered */
  z.object({ ...common, kind: z.literal('taxon') }),
  z.object({ ...common, kind: z.literal('record'), register: RegisterKey }),
  /** CGCS2000 (EPSG:4490), longitude and latitude in degrees */
  z.object({
    ...common,
    kind: z.literal('place'),
    shape: z.enum(['point', 'line', 'polygon', 'any']).default('point'),
  }),
  z.object({ ...common, kind: z.literal('files'), most: z.int().min(1).max(200).default(20) }),
  z.object({ ...common, kind: z.literal('computed'), by: Computation, unit: z.string().max(20).optional() }),
])
export type RegisterField = z.infer<typeof RegisterField>
export type FieldKind = RegisterField['kind']
