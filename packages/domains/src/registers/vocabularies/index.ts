import type { Vocabulary } from '@wanwu/contract'
import * as common from './common.ts'
import * as economy from './economy.ts'
import * as monitoring from './monitoring.ts'
import * as people from './people.ts'
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
  ...Object.values(monitoring),
  ...Object.values(people),
  ...Object.values(restoration),
  ...Object.values(rules),
  ...Object.values(safety),
  ...Object.values(space),
  ...Object.values(species),
  ...Object.values(supervision),
]
