import { audit } from './audit.ts'
import { circulars } from './circulars.ts'
import { door } from './door.ts'
import { ledger } from './ledger.ts'
import { overview } from './overview.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { regions } from './regions.ts'
import { review } from './review.ts'
import { shell } from './shell.ts'
import { system } from './system.ts'
import { units } from './units.ts'
import { words } from './words.ts'

/** Every word of the web in Chinese, by room. */
export const zh = {
  shell,
  words,
  door,
  overview,
  system,
  units,
  people,
  audit,
  plans,
  review,
  ledger,
  regions,
  circulars,
}
