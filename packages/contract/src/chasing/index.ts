import * as chasing from './endpoints.ts'

export * from './channel.ts'
export * from './endpoints.ts'
export * from './job.ts'
export * from './light.ts'
export * from './notice.ts'
export * from './settings.ts'

/** Every endpoint of the chasing domain. */
export const chasingEndpoints = [
  chasing.listNotices,
  chasing.countNotices,
  chasing.readNotices,
  chasing.getNoticeAddress,
  chasing.setNoticeAddress,
  chasing.getCalendarLink,
  chasing.makeCalendarLink,
  chasing.revokeCalendarLink,
  chasing.getCalendar,
  chasing.getChasingSettings,
  chasing.setChasingSettings,
  chasing.setCycleOpening,
  chasing.listLights,
  chasing.countLights,
  chasing.listLitDuties,
  chasing.listChannels,
  chasing.createChannel,
  chasing.changeChannel,
  chasing.removeChannel,
  chasing.tryChannel,
  chasing.dryRunChannel,
  chasing.listDeliveries,
  chasing.listJobs,
  chasing.retryJob,
]
