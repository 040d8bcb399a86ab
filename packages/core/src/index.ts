export { endOfDay, shanghaiDay, startOfDay } from './dates/shanghai-day.ts'
export { newId } from './ids/new-id.ts'
export { foldText, type SearchKeys, searchKeys } from './text/search-keys.ts'
