import type { Permission } from '@wanwu/contract'
import type { IconName } from '@wanwu/ui'

/** One entry of the navigation. A new room adds one line here and its word to the `shell` catalogue. */
export interface Room {
  id: 'overview' | 'plans' | 'reporting' | 'ledger' | 'supervision' | 'registers' | 'system'
  href: string
  icon: IconName
  /** Shown to holders of this ability; to everybody where absent. */
  ability?: Permission
}

/** The rooms in the order people come to them. */
export const rooms: readonly Room[] = [
  { id: 'overview', href: '/', icon: 'overview' },
  { id: 'plans', href: '/plans', icon: 'plan', ability: 'plan.read' },
  { id: 'reporting', href: '/reporting', icon: 'filing', ability: 'report.read' },
  { id: 'ledger', href: '/ledger', icon: 'units', ability: 'ledger.read' },
  { id: 'supervision', href: '/supervision', icon: 'supervise', ability: 'register.read' },
  { id: 'registers', href: '/registers', icon: 'ledger', ability: 'register.read' },
  { id: 'system', href: '/system', icon: 'system' },
]

/** The room an address lies in; null where it lies in none, as one's own notices do. */
export function roomOf(path: string): Room['id'] | null {
  return (
    rooms.find((room) => room.href !== '/' && path.startsWith(room.href))?.id ??
    (path === '/' ? 'overview' : null)
  )
}
