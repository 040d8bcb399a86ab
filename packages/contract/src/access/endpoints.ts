import { listAudit, verifyAudit } from './audit.ts'
import { createFirstRun, getFirstRun } from './first-run.ts'
import { getHealth } from './health.ts'
import { enterHolidays, listHolidays } from './holiday.ts'
import { changePassword, getMe, listSessions, revokeSession, updateMe } from './me.ts'
import {
  createPerson,
  disablePerson,
  enablePerson,
  getPerson,
  listPeople,
  resetPassword,
  updatePerson,
} from './person.ts'
import { addRegionVersion, closeRegion, getRegion, listRegions } from './region.ts'
import { listDemoSignIns, listIdentityProviders, signIn, signOut, startIdentitySignIn } from './sign-in.ts'
import { addUnitAlias, createUnit, getUnit, listUnits, removeUnitAlias, updateUnit } from './unit.ts'

/** Every endpoint of the access domain. */
export const accessEndpoints = [
  getHealth,
  getFirstRun,
  createFirstRun,
  signIn,
  signOut,
  listIdentityProviders,
  startIdentitySignIn,
  listDemoSignIns,
  getMe,
  updateMe,
  changePassword,
  listSessions,
  revokeSession,
  listRegions,
  getRegion,
  addRegionVersion,
  closeRegion,
  listUnits,
  getUnit,
  createUnit,
  updateUnit,
  addUnitAlias,
  removeUnitAlias,
  listPeople,
  getPerson,
  createPerson,
  updatePerson,
  disablePerson,
  enablePerson,
  resetPassword,
  listAudit,
  verifyAudit,
  listHolidays,
  enterHolidays,
] as const
