import type { LedgerEdit, LedgerFilter, Reading } from '@wanwu/contract'
import {
  boolean,
  customType,
  date,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const source = {
  sourceStart: integer('source_start').notNull(),
  sourceEnd: integer('source_end').notNull(),
  sourcePage: integer('source_page'),
}
const maybeSource = {
  sourceStart: integer('source_start'),
  sourceEnd: integer('source_end'),
  sourcePage: integer('source_page'),
}

/** 原文件 */
export const sourceFile = pgTable('source_file', {
  id: uuid().primaryKey(),
  sha256: text().notNull(),
  name: text().notNull(),
  format: text().notNull(),
  size: integer().notNull(),
  class: text({ enum: ['public', 'internal'] }).notNull(),
  bytes: bytea().notNull(),
  uploadedBy: uuid('uploaded_by').notNull(),
  uploadedAt: instant('uploaded_at').notNull(),
})

/** 方案 */
export const plan = pgTable('plan', {
  id: uuid().primaryKey(),
  regionCode: text('region_code').notNull(),
  title: text().notNull(),
  number: text(),
  createdBy: uuid('created_by').notNull(),
  createdAt: instant('created_at').notNull(),
})

/** 方案的一版 */
export const planVersion = pgTable('plan_version', {
  id: uuid().primaryKey(),
  planId: uuid('plan_id').notNull(),
  regionCode: text('region_code').notNull(),
  ordinal: integer().notNull(),
  state: text({ enum: ['reviewing', 'in-force', 'superseded', 'discarded'] }).notNull(),
  fileId: uuid('file_id').notNull(),
  fileName: text('file_name').notNull(),
  previousId: uuid('previous_id'),
  reading: jsonb().$type<Reading>().notNull(),
  carried: integer().notNull(),
  revision: integer().notNull(),
  loadedBy: uuid('loaded_by').notNull(),
  loadedAt: instant('loaded_at').notNull(),
  activatedBy: uuid('activated_by'),
  activatedAt: instant('activated_at'),
  taskCount: integer('task_count').notNull(),
  doubtCount: integer('doubt_count').notNull(),
})

/** 核对时的改动 */
export const reviewEdit = pgTable(
  'review_edit',
  {
    versionId: uuid('version_id').notNull(),
    sequence: integer().notNull(),
    act: integer().notNull(),
    edit: jsonb().$type<LedgerEdit>().notNull(),
    actorId: uuid('actor_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.sequence] })],
)

/** 任务 */
export const task = pgTable('task', {
  id: uuid().primaryKey(),
  regionCode: text('region_code').notNull(),
  planId: uuid('plan_id').notNull(),
  versionId: uuid('version_id').notNull(),
  lineageId: uuid('lineage_id').notNull(),
  current: boolean().notNull(),
  ordinal: integer().notNull(),
  readingId: text('reading_id').notNull(),
  no: text().notNull(),
  title: text(),
  section: text(),
  path: text().array().notNull(),
  body: text().notNull(),
  outcome: text(),
  startOn: date('start_on', { mode: 'string' }),
  endOn: date('end_on', { mode: 'string' }),
  ongoing: boolean().notNull(),
  scheduleLabel: text('schedule_label'),
  conditionInstrument: text('condition_instrument'),
  conditionPhrase: text('condition_phrase'),
  state: text({ enum: ['open', 'waiting'] }).notNull(),
  chapter: text(),
  leadCount: integer('lead_count').notNull(),
  ...source,
  search: text().notNull(),
})

/** 举措 */
export const measure = pgTable('measure', {
  id: uuid().primaryKey(),
  taskId: uuid('task_id').notNull(),
  ordinal: integer().notNull(),
  no: text().notNull(),
  body: text().notNull(),
  conditionPhrase: text('condition_phrase'),
  ...source,
})

/** 职责 */
export const duty = pgTable('duty', {
  id: uuid().primaryKey(),
  regionCode: text('region_code').notNull(),
  planId: uuid('plan_id').notNull(),
  versionId: uuid('version_id').notNull(),
  taskId: uuid('task_id').notNull(),
  measureId: uuid('measure_id'),
  current: boolean().notNull(),
  ordinal: integer().notNull(),
  unitId: uuid('unit_id'),
  printed: text().notNull(),
  role: text({ enum: ['lead', 'responsible', 'support'] }).notNull(),
  origin: text({ enum: ['printed', 'collective', 'implied'] }).notNull(),
  consolidating: boolean().notNull(),
  ...maybeSource,
})

/** 任务自带的周期 */
export const taskRecurrence = pgTable('task_recurrence', {
  id: uuid().primaryKey(),
  planId: uuid('plan_id').notNull(),
  taskId: uuid('task_id').notNull(),
  measureId: uuid('measure_id'),
  every: text().notNull(),
  phrase: text().notNull(),
  sourceStart: integer('source_start'),
  sourceEnd: integer('source_end'),
})

/** 指标目标 */
export const planTarget = pgTable('plan_target', {
  id: uuid().primaryKey(),
  regionCode: text('region_code').notNull(),
  planId: uuid('plan_id').notNull(),
  versionId: uuid('version_id').notNull(),
  current: boolean().notNull(),
  ordinal: integer().notNull(),
  name: text().notNull(),
  op: text({ enum: ['=', '>=', '>', '<=', '<'] }).notNull(),
  value: numeric({ mode: 'number' }).notNull(),
  unit: text(),
  year: integer(),
  phrase: text().notNull(),
  ownerUnitId: uuid('owner_unit_id'),
  ...maybeSource,
})

/** 报送要求 */
export const reportingRule = pgTable('reporting_rule', {
  id: uuid().primaryKey(),
  regionCode: text('region_code').notNull(),
  planId: uuid('plan_id').notNull(),
  versionId: uuid('version_id').notNull(),
  current: boolean().notNull(),
  who: text().array().notNull(),
  every: text().notNull(),
  due: text().notNull(),
  rrule: text(),
  recipient: text(),
  content: text().array().notNull(),
  firstDue: date('first_due', { mode: 'string' }),
  phrase: text(),
})

/** 存下的视图 */
export const savedView = pgTable('saved_view', {
  id: uuid().primaryKey(),
  personId: uuid('person_id').notNull(),
  regionCode: text('region_code').notNull(),
  name: text().notNull(),
  filter: jsonb().$type<LedgerFilter & { sort?: 'printed' | 'deadline' | undefined }>().notNull(),
  shared: boolean().notNull(),
  createdAt: instant('created_at').notNull(),
})
