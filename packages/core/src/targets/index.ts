/** Targets of a plan: their path, and what is asked of a value. Pure. */
export {
  findValueGaps,
  questionValue,
  type ValueFacts,
  type ValueGap,
  type ValueQuestion,
} from './check-value.ts'
export { type PathPoint, targetPath, type YearValue } from './target-path.ts'
