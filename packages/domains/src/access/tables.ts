import { type SQL, sql } from 'drizzle-orm'
import { boolean, date, integer, jsonb, pgTable, pgView, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Codes of regions 行政区, for ever. */
export const region = pgTable('region', { code: text().primaryKey() })

const regionColumns = {
  code: text().notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  name: text().notNull(),
  level: text({ enum: ['province', 'prefecture', 'county', 'township'] }).notNull(),
  parent: text(),
  successor: text(),
}

/** What a code meant, and when. */
export const regionVersion = pgTable('region_version', regionColumns)

/** The version of each code that counts today; of an ended code the last one. */
export const regionNow = pgView('region_now', regionColumns).existing()

const searchColumns = {
  searchText: text('search_text').notNull(),
  searchPinyin: text('search_pinyin').notNull(),
  searchInitials: text('search_initials').notNull(),
  sortKey: text('sort_key').notNull(),
}

/** 单位 */
export const unit = pgTable('unit', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  shortName: text('short_name'),
  kind: text({
    enum: [
      'office',
      'government',
      'party',
      'department',
      'vertical',
      'institution',
      'zone',
      'enterprise',
      'justice',
      'organisation',
      'other',
    ],
  }).notNull(),
  region: text().notNull(),
  planScope: text('plan_scope').notNull(),
  parentId: uuid('parent_id'),
  lineSuperiorId: uuid('line_superior_id'),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  revision: integer().notNull().default(1),
  ...searchColumns,
})

/** Other names of units: 简称, 曾用名, 学到的写法. */
export const unitAlias = pgTable('unit_alias', {
  id: uuid().primaryKey(),
  unitId: uuid('unit_id').notNull(),
  text: text().notNull(),
  kind: text({ enum: ['short', 'former', 'learned'] }).notNull(),
  source: text(),
})

/** 人员; row-level security shows those whose unit the actor may read. */
export const person = pgTable('person', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  userName: text('user_name').notNull(),
  userKey: text('user_key').notNull(),
  unitId: uuid('unit_id').notNull(),
  phone: text(),
  state: text({ enum: ['active', 'disabled'] })
    .notNull()
    .default('active'),
  demo: boolean().notNull().default(false),
  mustChangePassword: boolean('must_change_password').notNull().default(true),
  hasPassword: boolean('has_password').notNull().default(true),
  locale: text({ enum: ['zh-CN', 'en'] })
    .notNull()
    .default('zh-CN'),
  revision: integer().notNull().default(1),
  ...searchColumns,
})

/** Roles as held, with the days they count. */
export const roleGrant = pgTable('role_grant', {
  id: uuid().primaryKey(),
  personId: uuid('person_id').notNull(),
  role: text({
    enum: ['admin', 'office', 'leader', 'liaison', 'inspector', 'steward', 'auditor'],
  }).notNull(),
  region: text().notNull(),
  unitId: uuid('unit_id'),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  grantedBy: uuid('granted_by'),
})

/** The audit chain 审计链. */
export const auditEntry = pgTable('audit_entry', {
  id: uuid().primaryKey(),
  region: text().notNull(),
  sequence: integer().notNull(),
  at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  actorId: uuid('actor_id'),
  actorName: text('actor_name'),
  address: text(),
  action: text().notNull(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: text('subject_id').notNull(),
  subjectLabel: text('subject_label'),
  detail: jsonb().$type<Record<string, unknown>>().notNull(),
  hash: text().notNull(),
})

/** The day of this unit of work, in SQL. */
export const today: SQL<string> = sql<string>`wanwu_today()`
