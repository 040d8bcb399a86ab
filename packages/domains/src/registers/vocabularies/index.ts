import type { Vocabulary } from '@wanwu/contract'
import * as common from './common.ts'
import * as economy from './economy.ts'
import * as enforcement from './enforcement.ts'
import * as genetics from './genetics.ts'
import * as impact from './impact.ts'
import * as monitoring from './monitoring.ts'
import * as nature from './nature.ts'
import * as people from './people.ts'
import * as response from './response.ts'
import * as restoration from './restoration.ts'
import * as rules from './rules.ts'
import * as safety from './safety.ts'
import * as space from './space.ts'
import * as species from './species.ts'
import * as supervision from './supervision.ts'

/** The vocabularies that are shipped; versions published here come after them. */
export const shippedVocabularies: readonly Vocabulary[] = [
  ...Object.values(common),
  ...Object.values(economy),
  ...Object.values(enforcement),
  ...Object.values(genetics),
  ...Object.values(impact),
  ...Object.values(monitoring),
  ...Object.values(nature),
  ...Object.values(people),
  ...Object.values(response),
  ...Object.values(restoration),
  ...Object.values(rules),
  ...Object.values(safety),
  ...Object.values(space),
  ...Object.values(species),
  ...Object.values(supervision),
]
