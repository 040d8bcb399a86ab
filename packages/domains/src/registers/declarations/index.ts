import type { RegisterDeclaration } from '@wanwu/contract'
import * as economy from './economy/index.ts'
import * as monitoring from './monitoring/index.ts'
import * as people from './people/index.ts'
import * as restoration from './restoration/index.ts'
import * as rules from './rules/index.ts'
import * as safety from './safety/index.ts'
import * as space from './space/index.ts'
import * as species from './species/index.ts'
import * as supervision from './supervision/index.ts'

/** The registers that are shipped. Their tables are made by migrations written from these declarations. */
export const shippedRegisters: readonly RegisterDeclaration[] = [
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
