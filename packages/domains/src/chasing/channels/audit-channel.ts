import type { Channel } from '@wanwu/contract'
import type { AuditNote } from '../../kernel/index.ts'

/** What the audit chain is told of a change of a channel: everything but what is secret. */
export function auditChannel(
  channel: Pick<Channel, 'id' | 'name' | 'region'>,
  detail: Record<string, unknown>,
): AuditNote {
  return {
    region: channel.region.code,
    subject: { kind: 'channel', id: channel.id, label: channel.name },
    detail,
  }
}
