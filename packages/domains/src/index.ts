export * from './access/index.ts'
export { loadDemo } from './demo/index.ts'
export * from './kernel/index.ts'
export * from './plan/index.ts'
