import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Indicator, ReportingDuty, Span, unitRoles } from '../ledger/ledger.ts'
import { LedgerFilter, LedgerRow } from './ledger-row.ts'

/** Orders of the ledger: as printed, or by deadline (no deadline last). */
const sort = z.enum(['printed', 'deadline']).default('printed')

export const listLedger = defineEndpoint({
  id: 'ledger.listLedger',
  method: 'GET',
  path: '/api/ledger/tasks',
  title: { zh: '台账（按任务）', en: 'The ledger by task' },
  access: 'ledger.read',
  input: LedgerFilter.extend({
    sort,
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(200),
  }),
  output: z.object({ rows: z.array(LedgerRow), next: z.string().nullable() }),
  errors: [],
})

/** Counts for the sentence above a list; each opens as a filter. */
export const LedgerCounts = z.object({
  tasks: z.int(),
  duties: z.int(),
  lead: z.int(),
  responsible: z.int(),
  support: z.int(),
  dated: z.int(),
  ongoing: z.int(),
  undated: z.int(),
  waiting: z.int(),
  withoutLead: z.int(),
  units: z.int(),
})
export type LedgerCounts = z.infer<typeof LedgerCounts>

export const countLedger = defineEndpoint({
  id: 'ledger.countLedger',
  method: 'GET',
  path: '/api/ledger/counts',
  title: { zh: '台账计数', en: 'Counts over the ledger' },
  access: 'ledger.read',
  input: LedgerFilter,
  output: LedgerCounts,
  errors: [],
})

export const getLedgerTask = defineEndpoint({
  id: 'ledger.getLedgerTask',
  method: 'GET',
  path: '/api/ledger/tasks/:taskId',
  title: { zh: '一项任务', en: 'One task' },
  access: 'ledger.read',
  input: z.object({ taskId: z.string() }),
  output: LedgerRow.extend({
    versionId: z.string(),
    versionOrdinal: z.int(),
    /** the printed sentence around the task, for showing it beside the row */
    excerpt: z.object({ text: z.string(), span: Span }),
    /** prints that carried the task, the latest first */
    history: z.array(z.object({ at: z.string(), by: z.string(), ordinal: z.int(), no: z.string() })),
  }),
  errors: ['NOT_FOUND'],
})

export const listLedgerUnits = defineEndpoint({
  id: 'ledger.listLedgerUnits',
  method: 'GET',
  path: '/api/ledger/units',
  title: { zh: '台账（按单位）', en: 'The ledger by unit' },
  access: 'ledger.read',
  input: LedgerFilter.omit({ unitId: true, role: true }),
  output: z.object({
    units: z.array(
      z.object({
        unitId: z.string().nullable(),
        unitName: z.string(),
        tasks: z.int(),
        lead: z.int(),
        responsible: z.int(),
        support: z.int(),
      }),
    ),
  }),
  errors: [],
})

export const getLedgerTree = defineEndpoint({
  id: 'ledger.getLedgerTree',
  method: 'GET',
  path: '/api/ledger/tree',
  title: { zh: '台账（按条款）', en: 'The ledger by clause' },
  access: 'ledger.read',
  input: z.object({ planId: z.string() }),
  output: z.object({
    nodes: z.array(
      z.object({ path: z.array(z.string()), heading: z.string(), depth: z.int(), tasks: z.int() }),
    ),
  }),
  errors: ['NOT_FOUND'],
})

/** A target of a plan in force, with its place in the document. */
export const TargetRow = Indicator.extend({
  id: z.string(),
  planId: z.string(),
  planTitle: z.string(),
  ownerUnitId: z.string().nullable(),
  ownerName: z.string().nullable(),
})
export type TargetRow = z.infer<typeof TargetRow>

export const listTargets = defineEndpoint({
  id: 'ledger.listTargets',
  method: 'GET',
  path: '/api/ledger/targets',
  title: { zh: '指标目标', en: 'Targets' },
  access: 'ledger.read',
  input: z.object({ planId: z.string().optional() }),
  output: z.object({
    targets: z.array(TargetRow),
    /** goals that print no figure, kept with their phrase */
    withoutFigure: z.array(z.object({ planId: z.string(), phrase: z.string(), source: Span.nullable() })),
  }),
  errors: [],
})

export const listReportingRules = defineEndpoint({
  id: 'ledger.listReportingRules',
  method: 'GET',
  path: '/api/ledger/reporting',
  title: { zh: '报送要求与周期', en: 'Reporting duties and recurrences' },
  access: 'ledger.read',
  input: z.object({ planId: z.string().optional() }),
  output: z.object({
    reporting: z.array(ReportingDuty.extend({ id: z.string(), planId: z.string() })),
    recurrences: z.array(
      z.object({
        id: z.string(),
        planId: z.string(),
        taskId: z.string(),
        taskNo: z.string(),
        every: z.string(),
        phrase: z.string(),
      }),
    ),
  }),
  errors: [],
})

export const exportLedger = defineEndpoint({
  id: 'ledger.exportLedger',
  method: 'GET',
  path: '/api/ledger/export',
  title: { zh: '导出台账', en: 'Export the ledger' },
  access: 'ledger.export',
  input: LedgerFilter.extend({ format: z.enum(['xlsx', 'docx', 'md']) }),
  output: z.null(),
  binary: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/markdown',
  ],
  errors: ['NOT_FOUND'],
})

/** A list that views are kept of: the ledger of tasks, or a register by its key. */
const ViewedList = z.string().regex(/^(?:ledger|registers\/[a-z][a-z0-9-]*)$/)

/** A view of a list kept under a name: the values of its address reproduce it. */
export const SavedView = z.object({
  id: z.string(),
  list: ViewedList,
  name: z.string(),
  filter: z.record(z.string().max(40), z.string().max(6000)),
  shared: z.boolean(),
  mine: z.boolean(),
})
export type SavedView = z.infer<typeof SavedView>

export const listViews = defineEndpoint({
  id: 'ledger.listViews',
  method: 'GET',
  path: '/api/ledger/views',
  title: { zh: '存下的视图', en: 'Saved views' },
  access: 'ledger.read',
  input: z.object({ list: ViewedList.default('ledger') }),
  output: z.object({ views: z.array(SavedView), can: z.object({ save: z.boolean(), share: z.boolean() }) }),
  errors: [],
})

export const saveView = defineEndpoint({
  id: 'ledger.saveView',
  method: 'POST',
  path: '/api/ledger/views',
  title: { zh: '存为视图', en: 'Save a view' },
  access: 'view.save',
  input: SavedView.pick({ name: true, filter: true, shared: true }).extend({
    list: ViewedList.default('ledger'),
    name: z.string().trim().min(1).max(40),
  }),
  output: SavedView,
  errors: ['ALREADY_EXISTS'],
})

export const dropView = defineEndpoint({
  id: 'ledger.dropView',
  method: 'DELETE',
  path: '/api/ledger/views/:viewId',
  title: { zh: '删去视图', en: 'Drop a saved view' },
  access: 'view.save',
  input: z.object({ viewId: z.string() }),
  output: z.object({ dropped: z.literal(true) }),
  errors: ['NOT_FOUND'],
})

/** How plans in force stand, for the first page. */
export const getOverview = defineEndpoint({
  id: 'plan.getOverview',
  method: 'GET',
  path: '/api/overview',
  title: { zh: '总览', en: 'Overview' },
  access: 'signed-in',
  /**
   * With `plan` the caller's unit, the units and the deadlines are those of that plan; of the latest in force
   * where no plan of that id is.
   */
  input: z.object({ plan: z.string().optional() }),
  output: z.object({
    plans: z.array(
      z.object({
        planId: z.string(),
        title: z.string(),
        number: z.string().nullable(),
        versionId: z.string(),
        activatedAt: z.string(),
        counts: LedgerCounts,
        targets: z.int(),
        reporting: z.int(),
      }),
    ),
    reviewing: z.array(
      z.object({
        versionId: z.string(),
        planId: z.string(),
        title: z.string(),
        doubts: z.int(),
        tasks: z.int(),
      }),
    ),
    /** the caller's own unit in the plans in force */
    mine: z.object({ unitId: z.string().nullable(), unitName: z.string().nullable(), counts: LedgerCounts }),
    /** units with most duties, for the office */
    busiest: z.array(
      z.object({
        unitId: z.string(),
        unitName: z.string(),
        role: z.enum(unitRoles).nullable(),
        tasks: z.int(),
        lead: z.int(),
        responsible: z.int(),
        support: z.int(),
      }),
    ),
    soon: z.array(
      z.object({
        taskId: z.string(),
        no: z.string(),
        title: z.string(),
        end: z.iso.date(),
        label: z.string(),
      }),
    ),
    can: z.object({ load: z.boolean() }),
  }),
  errors: [],
})
