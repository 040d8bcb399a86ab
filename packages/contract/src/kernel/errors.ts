/** A message in both languages of the product; `zh` is what a user sees by default. */
export interface Bilingual {
  zh: string
  en: string
}

/**
 * Every error code of the product, with the HTTP status it travels under and when it is thrown.
 * A code is stable: clients, tests and documents may rely on it.
 */
export const errorCodes = {
  /** The input does not fit the endpoint's schema; `data.issues` lists path and reason. */
  INVALID_INPUT: 400,
  /** Nobody is signed in, or the session has ended. */
  NOT_SIGNED_IN: 401,
  /** User name and password do not fit, or the account is disabled. Never says which. */
  SIGN_IN_REFUSED: 401,
  /** A demo account was used from an address other than loopback. */
  DEMO_ONLY_LOCAL: 403,
  /** The account must choose a new password before it can do anything else. */
  PASSWORD_CHANGE_REQUIRED: 403,
  /** The actor's roles do not allow this act in this region or unit. */
  FORBIDDEN: 403,
  /** The thing does not exist, or the actor may not know that it does. */
  NOT_FOUND: 404,
  /** Somebody else changed the thing since it was read; `data` holds the present state. */
  CONFLICT: 409,
  /** The act does not fit the present state (activating a plan already in force, …). */
  WRONG_STATE: 409,
  /** A report lacks something it needs; `data.gaps` lists duty and field. */
  INCOMPLETE: 422,
  /** Something has to be answered first; `data` names the questions. Nothing was stored. */
  UNANSWERED: 409,
  /** A value that has to be unique is taken (user name, unit name, …). */
  ALREADY_EXISTS: 409,
  /** A file or body is larger than allowed; `data.limit` is the limit in bytes. */
  TOO_LARGE: 413,
  /** The document carries a marking of secrecy (秘密, 机密, 绝密); nothing was stored. */
  SECRET_MARKED: 422,
  /** The file is empty. */
  EMPTY_FILE: 422,
  /** The file is none of the formats that can be read. */
  UNSUPPORTED_FORMAT: 422,
  /** The file is protected by a password. */
  ENCRYPTED: 422,
  /** The file is truncated or damaged. */
  DAMAGED: 422,
  /** The file holds pictures of text, but no text (a scan). */
  NO_TEXT_LAYER: 422,
  /** The text is in an encoding that is neither UTF-8 nor GB18030. */
  UNKNOWN_ENCODING: 422,
  /** The archive unpacks to far more than its own size, or to more than the limit. */
  ARCHIVE_BOMB: 422,
  /** Reading took longer, or more memory, than a document of its size should. */
  READ_LIMIT: 422,
  /** Too many attempts; `data.retryAfter` is in seconds. */
  RATE_LIMITED: 429,
  /** A fault of ours. The log has the details under `data.reference`. */
  INTERNAL: 500,
  /** The engine was restarted under this call; the same call may be sent again. */
  ENGINE_RESTARTED: 503,
} as const satisfies Record<string, number>

/** A stable error code. */
export type ErrorCode = keyof typeof errorCodes

/** What an error carries beside its code. */
export interface AppErrorDetails {
  /** What is wrong and where. */
  message: Bilingual
  /** What the person can do next. */
  next?: Bilingual
  /** Machine-readable particulars; never secrets. */
  data?: Record<string, unknown>
  cause?: unknown
}

/** The one error type that crosses rooms: a stable code, what is wrong, what to do next. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: Bilingual
  readonly next: Bilingual | undefined
  readonly data: Record<string, unknown>

  constructor(code: ErrorCode, details: AppErrorDetails) {
    super(
      `${code}: ${details.message.en}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    )
    this.name = 'AppError'
    this.code = code
    this.detail = details.message
    this.next = details.next
    this.data = details.data ?? {}
  }

  /** The HTTP status of the code. */
  get status(): number {
    return errorCodes[this.code]
  }
}

/** What travels on the wire as `application/problem+json` (RFC 9457). */
export interface Problem {
  type: string
  status: number
  code: ErrorCode
  title: string
  message: Bilingual
  next?: Bilingual
  data?: Record<string, unknown>
}

/** Turns an error into its wire form. */
export function toProblem(error: AppError): Problem {
  return {
    type: `urn:wanwu:error:${error.code}`,
    status: error.status,
    code: error.code,
    title: error.detail.zh,
    message: error.detail,
    ...(error.next ? { next: error.next } : {}),
    ...(Object.keys(error.data).length > 0 ? { data: error.data } : {}),
  }
}
