import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isRefused, type Reach } from './refuse-address.ts'

/** The error for a host that messages are not sent to. */
export class RefusedHost extends Error {
  constructor(host: string) {
    super(
      `${host} 指向本机、链路本地或云主机元数据地址，不予发送；确需使用请由运维列入 WANWU_ALLOWED_TARGETS。` +
        ` / ${host} is this machine, link-local or a metadata service; list it in WANWU_ALLOWED_TARGETS if it is meant.`,
    )
    this.name = 'RefusedHost'
  }
}

/**
 * The address of a host that may be sent to. The caller connects to this very address, so that a name which answers
 * otherwise the second time leads nowhere.
 *
 * @throws RefusedHost when any of its addresses is closed.
 */
export async function resolveHost(host: string, reach: Reach): Promise<{ address: string; family: 4 | 6 }> {
  const bare = host.replace(/^\[|\]$/g, '')
  const found = isIP(bare)
    ? [{ address: bare, family: isIP(bare) }]
    : await lookup(bare, { all: true, verbatim: true })
  if (found.some(({ address }) => isRefused(bare, address, reach))) throw new RefusedHost(bare)
  const [first] = found
  if (!first) throw new Error(`${bare} has no address`)
  return { address: first.address, family: first.family === 6 ? 6 : 4 }
}
