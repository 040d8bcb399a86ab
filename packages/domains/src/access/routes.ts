import type { Handler } from '../kernel/index.ts'
import type { AccessDeps } from './access-deps.ts'
import { addRegionVersionCommand } from './commands/add-region-version.ts'
import { addUnitAliasCommand } from './commands/add-unit-alias.ts'
import { changePasswordCommand } from './commands/change-password.ts'
import { closeRegionCommand } from './commands/close-region.ts'
import { createFirstRunCommand } from './commands/create-first-run.ts'
import { createPersonCommand } from './commands/create-person.ts'
import { createUnitCommand } from './commands/create-unit.ts'
import { disablePersonCommand } from './commands/disable-person.ts'
import { enablePersonCommand } from './commands/enable-person.ts'
import { enterHolidaysCommand } from './commands/enter-holidays.ts'
import { removeUnitAliasCommand } from './commands/remove-unit-alias.ts'
import { resetPasswordCommand } from './commands/reset-password.ts'
import { revokeSessionCommand } from './commands/revoke-session.ts'
import { signInCommand } from './commands/sign-in.ts'
import { signOutCommand } from './commands/sign-out.ts'
import { startIdentitySignInCommand } from './commands/start-identity-sign-in.ts'
import { updateMeCommand } from './commands/update-me.ts'
import { updatePersonCommand } from './commands/update-person.ts'
import { updateUnitCommand } from './commands/update-unit.ts'
import { auditQuery } from './queries/audit.ts'
import { auditVerificationQuery } from './queries/audit-verification.ts'
import { demoSignInsQuery } from './queries/demo-sign-ins.ts'
import { firstRunQuery } from './queries/first-run.ts'
import { healthQuery } from './queries/health.ts'
import { holidaysQuery } from './queries/holidays.ts'
import { identityProvidersQuery } from './queries/identity-providers.ts'
import { meQuery } from './queries/me.ts'
import { peopleQuery } from './queries/people.ts'
import { personQuery } from './queries/person.ts'
import { regionQuery } from './queries/region.ts'
import { regionsQuery } from './queries/regions.ts'
import { sessionsQuery } from './queries/sessions.ts'
import { unitQuery } from './queries/unit.ts'
import { unitsQuery } from './queries/units.ts'

/** Every endpoint of the access domain with what happens behind it. */
export function accessHandlers(deps: AccessDeps): Handler[] {
  return [
    healthQuery,
    firstRunQuery,
    createFirstRunCommand(deps),
    signInCommand(deps),
    signOutCommand(deps),
    identityProvidersQuery(deps),
    startIdentitySignInCommand(deps),
    demoSignInsQuery(deps),
    meQuery,
    updateMeCommand,
    changePasswordCommand(deps),
    sessionsQuery,
    revokeSessionCommand,
    regionsQuery,
    regionQuery,
    addRegionVersionCommand,
    closeRegionCommand,
    unitsQuery,
    unitQuery,
    createUnitCommand,
    updateUnitCommand,
    addUnitAliasCommand,
    removeUnitAliasCommand,
    peopleQuery,
    personQuery,
    createPersonCommand(deps),
    updatePersonCommand,
    disablePersonCommand,
    enablePersonCommand,
    resetPasswordCommand(deps),
    auditQuery,
    auditVerificationQuery,
    holidaysQuery,
    enterHolidaysCommand,
  ]
}
