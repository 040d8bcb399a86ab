import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { pageInput, pageOf } from '../kernel/paging.ts'
import { Done, Id, Instant } from '../kernel/values.ts'
import { Channel, ChannelFields, Delivery, DryRun } from './channel.ts'
import { StuckJob } from './job.ts'
import { DutyLight, lightColours } from './light.ts'
import { Notice } from './notice.ts'
import { ChasingSettings, LightSettings, ReminderSettings } from './settings.ts'

export const listNotices = defineEndpoint({
  id: 'chasing.listNotices',
  method: 'GET',
  path: '/api/notices',
  title: { zh: '我的消息', en: 'My notices, latest first' },
  access: 'signed-in',
  input: z.object({
    unread: z.boolean().optional(),
    cursor: z.string().optional(),
    limit: z.int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(Notice), next: z.string().nullable(), unread: z.int() }),
  errors: [],
})

export const countNotices = defineEndpoint({
  id: 'chasing.countNotices',
  method: 'GET',
  path: '/api/notices/count',
  title: { zh: '未读消息数', en: 'How many notices are unread' },
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ unread: z.int() }),
  errors: [],
})

export const readNotices = defineEndpoint({
  id: 'chasing.readNotices',
  method: 'POST',
  path: '/api/notices/reading',
  title: { zh: '标为已读', en: 'Mark notices as read' },
  access: 'signed-in',
  /** without ids: all that came up to now */
  input: z.object({ ids: z.array(Id).min(1).max(200).optional() }),
  output: z.object({ unread: z.int() }),
  errors: [],
})

export const getNoticeAddress = defineEndpoint({
  id: 'chasing.getNoticeAddress',
  method: 'GET',
  path: '/api/notices/address',
  title: { zh: '接收消息的邮箱和手机', en: 'Where I am written to' },
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ email: z.string().nullable(), mobile: z.string().nullable() }),
  errors: [],
})

export const setNoticeAddress = defineEndpoint({
  id: 'chasing.setNoticeAddress',
  method: 'PUT',
  path: '/api/notices/address',
  title: { zh: '设置接收消息的邮箱和手机', en: 'Set where I am written to' },
  access: 'signed-in',
  input: z.object({
    email: z.email().max(200).nullable(),
    mobile: z
      .string()
      .regex(/^\+?\d{6,20}$/)
      .nullable(),
  }),
  output: z.object({ email: z.string().nullable(), mobile: z.string().nullable() }),
  errors: [],
})

export const getCalendarLink = defineEndpoint({
  id: 'chasing.getCalendarLink',
  method: 'GET',
  path: '/api/calendar-link',
  title: { zh: '日历订阅', en: 'Whether I have a calendar link' },
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ madeAt: Instant.nullable() }),
  errors: [],
})

export const makeCalendarLink = defineEndpoint({
  id: 'chasing.makeCalendarLink',
  method: 'POST',
  path: '/api/calendar-link',
  title: { zh: '生成日历订阅链接（原链接失效）', en: 'Make a calendar link; a former one ends' },
  access: 'signed-in',
  input: z.object({}),
  /** shown this once: only its hash is kept */
  output: z.object({ path: z.string() }),
  errors: [],
})

export const revokeCalendarLink = defineEndpoint({
  id: 'chasing.revokeCalendarLink',
  method: 'DELETE',
  path: '/api/calendar-link',
  title: { zh: '撤销日历订阅链接', en: 'End the calendar link' },
  access: 'signed-in',
  input: z.object({}),
  output: Done,
  errors: [],
})

export const getCalendar = defineEndpoint({
  id: 'chasing.getCalendar',
  method: 'GET',
  path: '/api/calendar/:token',
  title: { zh: '报送日历（凭链接）', en: 'Due days as iCalendar, for who holds the link' },
  access: 'public',
  input: z.object({ token: z.string().max(100) }),
  output: z.null(),
  binary: ['text/calendar; charset=utf-8'],
  errors: ['NOT_FOUND'],
})

export const getChasingSettings = defineEndpoint({
  id: 'chasing.getSettings',
  method: 'GET',
  path: '/api/chasing/:planId/settings',
  title: { zh: '催报与亮灯设置', en: 'Settings of reminders and lights' },
  access: 'report.manage',
  input: z.object({ planId: Id }),
  output: ChasingSettings,
  errors: ['NOT_FOUND'],
})

export const setChasingSettings = defineEndpoint({
  id: 'chasing.setSettings',
  method: 'PUT',
  path: '/api/chasing/:planId/settings',
  title: { zh: '修改催报与亮灯设置', en: 'Change the settings of reminders and lights' },
  access: 'report.manage',
  input: z.object({ planId: Id, revision: z.int(), reminders: ReminderSettings, lights: LightSettings }),
  output: ChasingSettings,
  errors: ['NOT_FOUND', 'CONFLICT'],
})

export const setCycleOpening = defineEndpoint({
  id: 'chasing.setCycleOpening',
  method: 'PUT',
  path: '/api/report-cycles/:cycleId/opening',
  title: { zh: '设置报送期是否按日自动开启', en: 'Whether periods of a cycle open by themselves' },
  access: 'report.manage',
  input: z.object({ cycleId: Id, opensItself: z.boolean() }),
  output: Done,
  errors: ['NOT_FOUND'],
})

export const listLights = defineEndpoint({
  id: 'chasing.listLights',
  method: 'GET',
  path: '/api/chasing/:planId/lights',
  title: { zh: '职责亮灯', en: 'Lights of duties, each with its working' },
  access: 'report.read',
  input: z.object({ planId: Id, unitId: Id.optional() }),
  output: z.object({ lights: z.array(DutyLight) }),
  errors: [],
})

export const countLights = defineEndpoint({
  id: 'chasing.countLights',
  method: 'GET',
  path: '/api/chasing/:planId/light-counts',
  title: { zh: '总览：亮灯', en: 'How many duties wear which light' },
  access: 'report.read',
  input: z.object({ planId: Id }),
  output: z.object({ counts: z.record(z.enum(lightColours), z.int()) }),
  errors: [],
})

export const listLitDuties = defineEndpoint({
  id: 'chasing.listLitDuties',
  method: 'GET',
  path: '/api/chasing/:planId/lights/:colour',
  title: { zh: '总览：某一种灯的职责', en: 'The duties of one light, each with its working' },
  access: 'report.read',
  input: z.object({ planId: Id, colour: z.enum(lightColours), ...pageInput }),
  output: pageOf(DutyLight),
  errors: [],
})

export const listChannels = defineEndpoint({
  id: 'chasing.listChannels',
  method: 'GET',
  path: '/api/channels',
  title: { zh: '消息通道', en: 'Channels' },
  access: 'system.manage',
  input: z.object({}),
  output: z.object({ channels: z.array(Channel) }),
  errors: [],
})

export const createChannel = defineEndpoint({
  id: 'chasing.createChannel',
  method: 'POST',
  path: '/api/channels',
  title: { zh: '新增消息通道', en: 'Add a channel' },
  access: 'system.manage',
  input: z.object({ fields: ChannelFields }),
  output: z.object({ channelId: Id }),
  errors: ['NOT_FOUND'],
})

export const changeChannel = defineEndpoint({
  id: 'chasing.changeChannel',
  method: 'PUT',
  path: '/api/channels/:channelId',
  title: { zh: '修改消息通道', en: 'Change a channel' },
  access: 'system.manage',
  input: z.object({ channelId: Id, revision: z.int(), fields: ChannelFields }),
  output: z.object({ channelId: Id }),
  errors: ['NOT_FOUND', 'CONFLICT'],
})

export const removeChannel = defineEndpoint({
  id: 'chasing.removeChannel',
  method: 'DELETE',
  path: '/api/channels/:channelId',
  title: { zh: '删除消息通道及其发送记录', en: 'Remove a channel with its log' },
  access: 'system.manage',
  input: z.object({ channelId: Id }),
  /** what was removed */
  output: z.object({ name: z.string(), regionCode: z.string(), sent: z.int() }),
  errors: ['NOT_FOUND'],
})

export const tryChannel = defineEndpoint({
  id: 'chasing.tryChannel',
  method: 'POST',
  path: '/api/channels/:channelId/trial',
  title: { zh: '发送测试消息', en: 'Send a test message' },
  access: 'system.manage',
  /** e-mail address or mobile; robots and webhooks need none */
  input: z.object({ channelId: Id, target: z.string().max(200).nullable() }),
  output: Done,
  errors: ['NOT_FOUND'],
})

export const dryRunChannel = defineEndpoint({
  id: 'chasing.dryRunChannel',
  method: 'GET',
  path: '/api/channels/:channelId/dry-run',
  title: { zh: '试运行：今天会发什么、发给谁', en: 'What today’s reminders would send, and to whom' },
  access: 'system.manage',
  input: z.object({ channelId: Id }),
  output: DryRun,
  errors: ['NOT_FOUND'],
})

export const listDeliveries = defineEndpoint({
  id: 'chasing.listDeliveries',
  method: 'GET',
  path: '/api/deliveries',
  title: { zh: '发送记录', en: 'Delivery log, latest first' },
  access: 'system.manage',
  input: z.object({
    channelId: Id.optional(),
    state: z.enum(['waiting', 'sent', 'failed']).optional(),
    cursor: z.string().optional(),
    limit: z.int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(Delivery), next: z.string().nullable() }),
  errors: [],
})

export const listJobs = defineEndpoint({
  id: 'chasing.listJobs',
  method: 'GET',
  path: '/api/jobs',
  title: { zh: '未办成的后台任务', en: 'Jobs that were given up, or wait to be tried again' },
  access: 'system.manage',
  input: z.object({}),
  output: z.object({ jobs: z.array(StuckJob), waiting: z.int(), dead: z.int() }),
  errors: [],
})

export const retryJob = defineEndpoint({
  id: 'chasing.retryJob',
  method: 'POST',
  path: '/api/jobs/:jobId/retry',
  title: { zh: '重新办理后台任务', en: 'Try a job again' },
  access: 'system.manage',
  input: z.object({ jobId: Id }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
