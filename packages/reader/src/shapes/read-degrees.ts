const decimal = /^([NSEW东西南北])?\s*(-?\d+(?:\.\d+)?)\s*°?\s*([NSEW东西南北])?$/i
const parts =
  /^([NSEW东西南北])?(?:经|纬)?\s*(-?\d+)\s*[°度:]\s*(\d+(?:\.\d+)?)\s*['′’‘分:]\s*(?:(\d+(?:\.\d+)?)\s*(?:["″”“秒]|''|′′)?)?\s*([NSEW东西南北])?$/i

const negative = (...letters: (string | undefined)[]) =>
  letters.some((letter) => letter !== undefined && /[SW西南]/i.test(letter))

/**
 * Degrees as offices write them: `103.5`, `103.5°E`, `103°30′15.2″`, `103度30分15秒`, `东经103:30:15`.
 *
 * @returns null where it is none; degrees beyond their range are returned for whoever asks to refuse
 */
export function readDegrees(text: string): number | null {
  const tidy = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^([东西])经|^([南北])纬/, '$1$2')
  const plain = decimal.exec(tidy)
  if (plain) return Number(plain[2]) * (negative(plain[1], plain[3]) ? -1 : 1)
  const found = parts.exec(tidy)
  if (!found) return null
  const [, before, degrees, minutes, seconds = '0', after] = found
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600
  const value = Math.round(size * 1e8) / 1e8
  return value * (degrees?.startsWith('-') || negative(before, after) ? -1 : 1)
}
