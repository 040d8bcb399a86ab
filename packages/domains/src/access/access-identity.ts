import type { Identity } from '../kernel/index.ts'
import type { Authentication } from './authentication/open-authentication.ts'
import { loadActor } from './load-actor.ts'

/** Tells the kernel who acts: sessions from authentication, people and roles from the directory. */
export function accessIdentity(authentication: Authentication): Identity {
  return { session: authentication.session, actor: loadActor }
}
