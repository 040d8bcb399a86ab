export { accountability } from './accountability.ts'
export { instrument } from './instrument.ts'
export { permit } from './permit.ts'
