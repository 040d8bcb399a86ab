export { type DutyGroup, type DutyStanding, groupOf, isPrepared } from './duty-group.ts'
export { findGaps } from './find-gaps.ts'
export { reportTiming } from './report-timing.ts'
export { tidyPaste } from './tidy-paste.ts'
