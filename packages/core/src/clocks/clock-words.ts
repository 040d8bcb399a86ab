import type { WorkingLine } from '@wanwu/contract'
import type { ClockExtension, ClockRule, Pause } from './clock-rule.ts'

const counts = {
  workdays: { zh: '个工作日', en: 'working days' },
  days: { zh: '日（自然日）', en: 'days' },
  months: { zh: '个月', en: 'months' },
}

/** A day as it is written out: 2026年3月1日. */
export function zhDay(day: string): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
}
const span = (from: string, to: string) =>
  from === to ? { zh: zhDay(from), en: from } : { zh: `${zhDay(from)}至${zhDay(to)}`, en: `${from} to ${to}` }

/** The lines of a working, one function for each kind. */
export const clockWords = {
  start: (on: string): WorkingLine => ({
    kind: 'start',
    zh: `${zhDay(on)}起算，当日不计入`,
    en: `Runs from ${on}, which is not counted`,
  }),
  rule: (rule: ClockRule): WorkingLine =>
    rule.count === 'named'
      ? { kind: 'rule', zh: `按规定于${zhDay(rule.on)}到期`, en: `By the rule due on ${rule.on}` }
      : {
          kind: 'rule',
          zh: `时限${rule.amount}${counts[rule.count].zh}`,
          en: `Limit of ${rule.amount} ${counts[rule.count].en}`,
        },
  holiday: (name: string, from: string, to: string, days: number): WorkingLine => ({
    kind: 'holiday',
    zh: `${name}${span(from, to).zh}放假，不计${days}日`,
    en: `${name}, ${span(from, to).en}: ${days} not counted`,
  }),
  weekends: (days: number): WorkingLine => ({
    kind: 'weekend',
    zh: `期间周末不计${days}日`,
    en: `Weekends: ${days} days not counted`,
  }),
  madeUp: (name: string, days: readonly string[]): WorkingLine => ({
    kind: 'made-up',
    zh: `${days.map(zhDay).join('、')}为${name}调休上班，计为工作日`,
    en: `Worked at a weekend for ${name}, counted: ${days.join(', ')}`,
  }),
  pause: (pause: Pause, days: number): WorkingLine => ({
    kind: 'pause',
    zh:
      pause.to === null
        ? `自${zhDay(pause.from)}起中止，尚未恢复：${pause.reason}`
        : `${span(pause.from, pause.to).zh}中止，不计${days}日：${pause.reason}`,
    en:
      pause.to === null
        ? `Suspended from ${pause.from} and not resumed: ${pause.reason}`
        : `Suspended ${span(pause.from, pause.to).en}, ${days} days not counted: ${pause.reason}`,
  }),
  extension: (rule: ClockRule, extension: ClockExtension, from: string, to: string): WorkingLine => {
    const amount =
      'amount' in extension.more && rule.count !== 'named'
        ? {
            zh: `${extension.more.amount}${counts[rule.count].zh}，`,
            en: `${extension.more.amount} ${counts[rule.count].en}, `,
          }
        : { zh: '', en: '' }
    return {
      kind: 'extension',
      zh: `经${extension.by}批准延期${amount.zh}由${zhDay(from)}延至${zhDay(to)}：${extension.reason}`,
      en: `Extended by ${extension.by}, ${amount.en}from ${from} to ${to}: ${extension.reason}`,
    }
  },
  moved: (from: string, to: string, names: readonly string[]): WorkingLine => ({
    kind: 'moved',
    zh: `${zhDay(from)}逢${names.join('、')}，顺延至其后第一个工作日${zhDay(to)}`,
    en: `${from} falls on ${names.join(', ')}: moved to the next working day, ${to}`,
  }),
  uncovered: (years: readonly number[]): WorkingLine => ({
    kind: 'uncovered',
    zh: `${years.join('、')}年的放假安排尚未录入，该年只按周末计算`,
    en: `No holidays are entered for ${years.join(', ')}: only weekends are known`,
  }),
  result: (on: string | null): WorkingLine =>
    on === null
      ? { kind: 'result', zh: '中止期间没有到期日', en: 'No due day while it is suspended' }
      : { kind: 'result', zh: `${zhDay(on)}24时到期`, en: `Due on ${on} at 24:00` },
}
