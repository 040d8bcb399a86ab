import { describe, expect, it } from 'vitest'
import { isRefused } from './refuse-address.ts'

const reach = { allowed: [], loopback: false }

describe('addresses that messages are not sent to', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '::1',
    '::ffff:127.0.0.1',
    '0.0.0.0',
    '::',
    '169.254.169.254',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    'fe80::1',
    'fd00:ec2::254',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '224.0.0.1',
    'ff02::1',
  ])('%s', (address) => {
    expect(isRefused('hook.example', address, reach)).toBe(true)
  })

  it.each(['10.1.2.3', '192.168.1.1', '172.16.0.9', '203.0.113.7', '2001:db8::7', 'fd12:3456::1'])(
    'not %s',
    (address) => {
      expect(isRefused('hook.example', address, reach)).toBe(false)
    },
  )

  it('opens to what is listed, by name or by address, and to this machine for a mail relay', () => {
    expect(isRefused('relay.example', '127.0.0.1', { ...reach, allowed: ['relay.example'] })).toBe(false)
    expect(isRefused('x', '169.254.1.1', { ...reach, allowed: ['169.254.1.1'] })).toBe(false)
    expect(isRefused('x', '127.0.0.1', { ...reach, loopback: true })).toBe(false)
    expect(isRefused('x', '169.254.169.254', { ...reach, loopback: true })).toBe(true)
  })
})
