import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { tipLimits } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

const ticketMinutes = 30
/** Letters that are not taken for one another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The secret of this installation by which forms are signed and addresses are hidden. */
export async function readTipSecret(client: SqlClient): Promise<string> {
  const { rows } = await client.query<{ secret: string }>('select secret from tip_secret')
  if (!rows[0]) throw new Error('The secret for tips is missing')
  return rows[0].secret
}

const sign = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('base64url')

function fits(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** A form of the public page: when it was asked for, signed. */
export function makeForm(secret: string, now: Date): string {
  const text = `${now.getTime().toString(36)}.${randomBytes(9).toString('base64url')}`
  return `${text}.${sign(secret, `form.${text}`)}`
}

/** The name of a form, where it is one of ours, old enough for a person and not too old; else null. */
export function readForm(secret: string, form: string, now: Date): string | null {
  const [issued = '', name = '', signature = ''] = form.split('.')
  if (!fits(signature, sign(secret, `form.${issued}.${name}`))) return null
  const age = (now.getTime() - Number.parseInt(issued, 36)) / 1000
  return age >= tipLimits.quickest && age <= tipLimits.form * 3600 ? `${issued}.${name}` : null
}

/** Lets photos be added to a tip for half an hour. */
export function makeTicket(secret: string, tip: string, now: Date): string {
  const text = `${tip}.${(now.getTime() + ticketMinutes * 60_000).toString(36)}`
  return `${text}.${sign(secret, `photo.${text}`)}`
}

/** The tip a ticket is for, while it holds; else null. */
export function readTicket(secret: string, ticket: string, now: Date): string | null {
  const [tip = '', until = '', signature = ''] = ticket.split('.')
  if (!fits(signature, sign(secret, `photo.${tip}.${until}`))) return null
  return Number.parseInt(until, 36) >= now.getTime() ? tip : null
}

/** Who sends, to be counted and not to be known. */
export function hideAddress(secret: string, address: string): string {
  return sign(secret, `address.${address}`)
}

/** So many letters at random. */
export function randomLetters(count: number): string {
  return Array.from(randomBytes(count), (byte) => letters[byte % 32]).join('')
}

/** A code of 80 bits in groups of four, to be written down. */
export function makeCode(): string {
  return randomLetters(16).replace(/(.{4})(?=.)/g, '$1-')
}

/** What is kept of a code. Spaces, dashes and small letters make no difference. */
export function hashCode(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return createHash('sha256').update(`wanwu-tip ${plain}`).digest('hex')
}
