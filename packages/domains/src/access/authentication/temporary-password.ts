import { randomInt } from 'node:crypto'

// no characters that are mistaken for one another when read from paper
const letters = 'abcdefghjkmnpqrstuvwxyz'
const digits = '23456789'

/** A password for the way to the first sign-in: three groups of four, over 50 bits, easy to read out. */
export function temporaryPassword(): string {
  const pick = (from: string) => from.charAt(randomInt(from.length))
  const group = () => pick(letters) + pick(digits) + pick(letters) + pick(letters + digits)
  return [group(), group(), group()].join('-')
}
