import type { Locale, Permission, Role } from '@wanwu/contract'

/** A role as held on one day: where it counts and, where `unitId` is set, for which unit alone. */
export interface Grant {
  role: Role
  region: string
  unitId: string | null
}

/** Who acts: a person who is signed in, with the roles that count today. */
export interface Actor {
  personId: string
  name: string
  userName: string
  unitId: string | null
  /** region whose audit chain their own acts belong to */
  homeRegion: string
  grants: readonly Grant[]
  permissions: ReadonlySet<Permission>
  sessionId: string
  locale: Locale
  mustChangePassword: boolean
  demo: boolean
}
