import { forbidden, type Policy } from '../../kernel/index.ts'

/** @throws AppError FORBIDDEN for whoever neither files for the unit nor runs the reporting it belongs to. */
export async function requireUnitOrOffice(policy: Policy, unitId: string): Promise<void> {
  if (await policy.allows('report.file', { unit: unitId })) return
  if (await policy.allows('report.manage', { unit: unitId })) return
  throw forbidden('report.file')
}
