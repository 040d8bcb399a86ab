import { BlockList, isIPv6 } from 'node:net'

/** What may be reached beyond the rule. */
export interface Reach {
  /** hosts and addresses listed by whoever runs the server */
  allowed: readonly string[]
  /** a mail relay may stand on this machine; nothing else is sent to it */
  loopback: boolean
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

// Link-local addresses, among them the metadata services of clouds, and those that clouds keep elsewhere
// (Alibaba, Azure, Oracle, Amazon over IPv6); what is nobody's; groups; IPv4 behind a translator.
const closed = new BlockList()
closed.addSubnet('0.0.0.0', 8)
closed.addSubnet('169.254.0.0', 16)
closed.addAddress('100.100.100.200')
closed.addAddress('168.63.129.16')
closed.addAddress('192.0.0.192')
closed.addSubnet('224.0.0.0', 4)
closed.addAddress('255.255.255.255')
closed.addAddress('::', 'ipv6')
closed.addSubnet('fe80::', 10, 'ipv6')
closed.addAddress('fd00:ec2::254', 'ipv6')
closed.addSubnet('ff00::', 8, 'ipv6')
closed.addSubnet('64:ff9b::', 96, 'ipv6')

/**
 * May a message be sent to this address? Private networks are open: a government's own gateways stand there. This
 * machine, link-local addresses and metadata services are not, unless they are listed.
 */
export function isRefused(host: string, address: string, reach: Reach): boolean {
  if (reach.allowed.includes(host) || reach.allowed.includes(address)) return false
  const family = isIPv6(address) ? 'ipv6' : 'ipv4'
  if (closed.check(address, family)) return true
  return loopback.check(address, family) && !reach.loopback
}
