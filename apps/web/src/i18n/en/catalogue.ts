import { actions } from './actions.ts'
import { appraisal } from './appraisal.ts'
import { audit } from './audit.ts'
import { breakdown } from './breakdown.ts'
import { channels } from './channels.ts'
import { chasing } from './chasing.ts'
import { circulars } from './circulars.ts'
import { contacts } from './contacts.ts'
import { coverage } from './coverage.ts'
import { declaring } from './declaring.ts'
import { door } from './door.ts'
import { exchange } from './exchange.ts'
import { filing } from './filing.ts'
import { holidays } from './holidays.ts'
import { imports } from './imports.ts'
import { intake } from './intake.ts'
import { ledger } from './ledger.ts'
import { levels } from './levels.ts'
import { lights } from './lights.ts'
import { notices } from './notices.ts'
import { office } from './office.ts'
import { overview } from './overview.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { proof } from './proof.ts'
import { regions } from './regions.ts'
import { registers } from './registers.ts'
import { review } from './review.ts'
import { shell } from './shell.ts'
import { standing } from './standing.ts'
import { stewardship } from './stewardship.ts'
import { supervision } from './supervision.ts'
import { system } from './system.ts'
import { targets } from './targets.ts'
import { tenure } from './tenure.ts'
import { tip } from './tip.ts'
import { units } from './units.ts'
import { verification } from './verification.ts'
import { words } from './words.ts'

/** Every word of the web in English, by room. */
export const en = {
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
  filing,
  proof,
  regions,
  breakdown,
  verification,
  contacts,
  appraisal,
  office,
  notices,
  lights,
  channels,
  chasing,
  circulars,
  intake,
  actions,
  levels,
  tenure,
  standing,
  targets,
  holidays,
  imports,
  registers,
  declaring,
  coverage,
  exchange,
  stewardship,
  supervision,
  tip,
}
