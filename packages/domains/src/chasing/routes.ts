import type { Database } from '@wanwu/database'
import type { Handler } from '../kernel/index.ts'
import { getCalendarQuery } from './calendar/get-calendar.ts'
import { getLinkQuery } from './calendar/get-link.ts'
import { makeLinkCommand } from './calendar/make-link.ts'
import { revokeLinkCommand } from './calendar/revoke-link.ts'
import { changeChannelCommand } from './channels/change-channel.ts'
import { createChannelCommand } from './channels/create-channel.ts'
import { dryRunQuery } from './channels/dry-run.ts'
import { listChannelsQuery } from './channels/list-channels.ts'
import { listDeliveriesQuery } from './channels/list-deliveries.ts'
import { removeChannelCommand } from './channels/remove-channel.ts'
import { tryChannelCommand } from './channels/try-channel.ts'
import type { ChasingDeps } from './chasing-deps.ts'
import { listJobsQuery } from './jobs/list-jobs.ts'
import { retryJobCommand } from './jobs/retry-job.ts'
import { countLightsQuery, listLightsQuery, listLitDutiesQuery } from './lights/list-lights.ts'
import { countNoticesQuery } from './notices/count-notices.ts'
import { getAddressQuery } from './notices/get-address.ts'
import { listNoticesQuery } from './notices/list-notices.ts'
import { readNoticesCommand } from './notices/read-notices.ts'
import { setAddressCommand } from './notices/set-address.ts'
import { getSettingsQuery } from './settings/get-settings.ts'
import { setCycleOpeningCommand } from './settings/set-cycle-opening.ts'
import { setSettingsCommand } from './settings/set-settings.ts'

/** Every command and query of the chasing domain, bound to its endpoint. */
export function chasingHandlers(deps: ChasingDeps & { database: Database }): Handler[] {
  return [
    listNoticesQuery,
    countNoticesQuery,
    readNoticesCommand,
    getAddressQuery,
    setAddressCommand,
    getLinkQuery,
    makeLinkCommand,
    revokeLinkCommand,
    getCalendarQuery(deps),
    getSettingsQuery,
    setSettingsCommand,
    setCycleOpeningCommand,
    listLightsQuery,
    countLightsQuery,
    listLitDutiesQuery,
    listChannelsQuery,
    createChannelCommand,
    changeChannelCommand,
    removeChannelCommand,
    tryChannelCommand,
    dryRunQuery(deps),
    listDeliveriesQuery,
    listJobsQuery,
    retryJobCommand,
  ]
}
