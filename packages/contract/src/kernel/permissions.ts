/** What a person may be allowed to do. A role grants a set of these within a scope of region and unit. */
export const permissions = [
  'region.manage',
  'unit.read',
  'unit.manage',
  'person.read',
  'person.manage',
  'audit.read',
  'plan.read',
  'plan.load',
  'plan.review',
  'plan.activate',
  'ledger.read',
  'ledger.export',
  'view.save',
  'report.read',
  'report.manage',
  'report.file',
  'report.sign',
  'report.review',
  'report.verify',
  'report.contact',
  'register.read',
  'register.involved',
  'register.write',
  'register.decide',
  'register.sensitive',
  'register.personal',
  'register.identity',
  'register.declare',
  'tenure.read',
  'tenure.compile',
  'system.manage',
] as const

/** One permission. */
export type Permission = (typeof permissions)[number]

/** The roles of the product, in the order they are shown. */
export const roles = ['admin', 'office', 'leader', 'liaison', 'inspector', 'steward', 'auditor'] as const

/** One role: 系统管理员, 统筹办, 分管领导, 联络员, 巡护执法, 数据管理员, 纪检审计. */
export type Role = (typeof roles)[number]

const readers = [
  'unit.read',
  'plan.read',
  'ledger.read',
  'ledger.export',
  'view.save',
  'report.read',
  'register.read',
] as const

/** What a unit's people may do with the records of their unit: registers seen by those involved, closed values included. */
const keepers = ['register.involved', 'register.write', 'register.sensitive', 'register.personal'] as const

/**
 * What each role grants inside its scope. The administrator sets up places, people and registers and keeps no data. What
 * a steward sees of registers for those involved is what names their own unit, whatever the scope.
 */
export const rolePermissions: Record<Role, readonly Permission[]> = {
  admin: [
    ...readers,
    'region.manage',
    'unit.manage',
    'person.read',
    'person.manage',
    'audit.read',
    'register.declare',
    'system.manage',
  ],
  office: [
    ...readers,
    'unit.manage',
    'person.read',
    'audit.read',
    'plan.load',
    'plan.review',
    'plan.activate',
    'report.manage',
    'report.review',
    'report.contact',
    ...keepers,
    'register.identity',
    'register.decide',
    'tenure.read',
    'tenure.compile',
  ],
  leader: [
    ...readers,
    'person.read',
    'report.file',
    'report.sign',
    'report.verify',
    'report.contact',
    ...keepers,
    'tenure.read',
  ],
  liaison: [...readers, 'person.read', 'report.file', 'report.verify', 'report.contact', ...keepers],
  inspector: [...readers, 'report.verify', ...keepers],
  steward: [...readers, 'register.involved', 'register.write', 'register.sensitive'],
  auditor: [
    ...readers,
    'person.read',
    'audit.read',
    'tenure.read',
    'tenure.compile',
    'register.involved',
    'register.sensitive',
    'register.personal',
    'register.identity',
  ],
}
