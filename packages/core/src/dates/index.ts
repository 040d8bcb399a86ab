export { addDays, daysBetween } from './add-days.ts'
export { endOfDay, shanghaiDay, startOfDay } from './shanghai-day.ts'
