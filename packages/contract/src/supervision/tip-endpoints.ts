import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, RegionCode, RegionRef, UnitRef } from '../kernel/values.ts'
import { PublicOutline } from '../register/boundary-endpoints.ts'
import { Labels } from '../register/field.ts'

/** What a public tip may carry: photos in bytes and number, tips of one address in an hour and a day. */
export const tipLimits = {
  photo: 10 * 1024 * 1024,
  photos: 6,
  hourly: 5,
  daily: 20,
  /** seconds a person needs at least to fill the form in */
  quickest: 4,
  /** hours a form stays good */
  form: 6,
} as const

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    // line breaks are part of a text, other control characters are not
    .refine((value) => !/[^\P{Cc}\n\r\t]/u.test(value))

export const getTipForm = defineEndpoint({
  id: 'tips.form',
  method: 'GET',
  path: '/api/public/tips/form',
  title: { zh: '举报页：可选项', en: 'What the public page for tips offers' },
  access: 'public',
  input: z.object({}),
  output: z.object({
    /** who takes tips; null while nobody is set up to */
    office: z.string().nullable(),
    kinds: z.array(z.object({ code: z.string(), labels: Labels })),
    regions: z.array(RegionRef),
    outline: PublicOutline,
    /** goes back with the tip: it was asked for by this page, and not just now */
    token: z.string(),
  }),
  errors: [],
})

export const sendTip = defineEndpoint({
  id: 'tips.send',
  method: 'POST',
  path: '/api/public/tips',
  title: { zh: '提交举报', en: 'Send a tip' },
  access: 'public',
  input: z.object({
    token: z.string().max(300),
    kind: z.string().max(60),
    text: text(4000).refine((value) => value.length >= 4),
    region: RegionCode.optional(),
    address: text(200).optional(),
    /** longitude and latitude in degrees */
    at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
    name: text(60).optional(),
    contact: text(100).optional(),
    /** a field that no person sees: what fills it in is a program */
    website: z.string().max(500).optional(),
  }),
  output: z.object({
    number: z.string(),
    /** shown once: with it the reporter follows what becomes of the tip */
    code: z.string(),
    /** lets photos be added for half an hour */
    ticket: z.string(),
  }),
  errors: ['WRONG_STATE', 'RATE_LIMITED'],
})

export const addTipPhoto = defineEndpoint({
  id: 'tips.addPhoto',
  method: 'POST',
  path: '/api/public/tips/photos',
  title: { zh: '给举报添加照片', en: 'Add a photo to a tip' },
  access: 'public',
  input: z.object({ ticket: z.string().max(300) }),
  output: z.object({ photos: z.int() }),
  upload: { maxBytes: tipLimits.photo },
  errors: ['WRONG_STATE', 'TOO_LARGE', 'EMPTY_FILE', 'UNSUPPORTED_FORMAT', 'DAMAGED'],
})

/** What the reporter may see of a tip: never who else is named in it, nor an answer that is still being checked. */
export const FollowedTip = z.object({
  number: z.string(),
  receivedOn: Day,
  state: z.enum(['received', 'assigned', 'replied', 'closed', 'refused']),
  /** who handles it, or would be responsible */
  unit: z.string().nullable(),
  answerBy: Day.nullable(),
  reply: z.string().nullable(),
  repliedOn: Day.nullable(),
  outcome: Labels.nullable(),
  /** why it was not taken up, and who is responsible instead */
  refusedBecause: z.string().nullable(),
  /** somebody told of it before; it is handled there */
  merged: z.boolean(),
  rewarded: z.boolean(),
  photos: z.int(),
})
export type FollowedTip = z.infer<typeof FollowedTip>

export const followTip = defineEndpoint({
  id: 'tips.follow',
  method: 'POST',
  path: '/api/public/tips/following',
  title: { zh: '凭查询码查看举报办理情况', en: 'What became of a tip, by its code' },
  access: 'public',
  input: z.object({ code: z.string().trim().max(60) }),
  output: FollowedTip,
  errors: ['NOT_FOUND'],
})

/** A tip that may be about the same thing. */
const LikeTip = z.object({
  id: Id,
  number: z.string(),
  summary: z.string(),
  receivedOn: Day,
  stateLabels: Labels,
  /** metres between the places; null where one has none */
  metres: z.number().nullable(),
  /** 0 to 1: how alike the texts are */
  likeness: z.number(),
})

export const listWaitingTips = defineEndpoint({
  id: 'supervision.listWaitingTips',
  method: 'GET',
  path: '/api/supervision/tips',
  title: { zh: '待受理举报及派单建议', en: 'Tips to be taken up: likely duplicates, and whom they go to' },
  access: 'register.decide',
  input: z.object({}),
  output: z.object({
    tips: z.array(
      z.object({
        id: Id,
        revision: z.int(),
        number: z.string(),
        summary: z.string(),
        kind: Labels,
        channel: Labels,
        region: RegionRef,
        address: z.string().nullable(),
        receivedOn: Day,
        takeBy: Day,
        /** the limit that the hotline set with its order; null where it set none */
        answerBy: Day.nullable(),
        overdue: z.boolean(),
        photos: z.int(),
        like: z.array(LikeTip),
        /** who would handle it, and what the proposal rests on */
        proposal: z
          .object({ unit: UnitRef, because: z.enum(['earlier', 'field']), times: z.int() })
          .nullable(),
      }),
    ),
  }),
  errors: [],
})
