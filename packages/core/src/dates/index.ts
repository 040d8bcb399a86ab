/** Days of Asia/Shanghai. Apart from the main door because that one brings pinyin along, which a page should not load. */
export { addDays, daysBetween } from './add-days.ts'
export { readDay } from './read-day.ts'
export { endOfDay, shanghaiDay, startOfDay } from './shanghai-day.ts'
