export { indicatorSpecies } from './indicator-species.ts'
export { protectedSpecies } from './protected-species.ts'
export { protectionTarget } from './protection-target.ts'
export { redListEntry } from './red-list-entry.ts'
