import { describe, expect, it } from 'vitest'
import { judgeTask, type TaskFacts, taskDueAt } from './judge-task.ts'

const at = (time: string) => new Date(`2026-08-${time}:00+08:00`)
const task: TaskFacts = {
  state: 'open',
  givenAt: at('03T10:00'),
  hours: 2,
  dueOn: '2026-08-03',
  doneOn: null,
  enteredAt: null,
}

describe('a task of a response', () => {
  it.each([
    ['to the hour', {}, at('03T12:00')],
    ['at the end of a day that was moved', { dueOn: '2026-08-05' }, at('06T00:00')],
    ['at the end of its day without hours', { hours: null }, at('04T00:00')],
    ['never without a day', { hours: null, dueOn: null }, null],
  ])('is due %s', (_, facts, due) => {
    expect(taskDueAt({ ...task, ...facts })).toEqual(due)
  })

  const done = { state: 'done', doneOn: '2026-08-03' } as const
  it.each([
    ['open before its hour', {}, at('03T12:00'), 'open'],
    ['late after it', {}, at('03T12:01'), 'late'],
    ['open where no day is set', { hours: null, dueOn: null }, at('09T00:00'), 'open'],
    ['done in its hours', { ...done, enteredAt: at('03T11:59') }, at('09T00:00'), 'done'],
    ['done late on the day', { ...done, enteredAt: at('03T15:00') }, at('09T00:00'), 'done-late'],
    ['done on the day, entered on another', { ...done, enteredAt: at('04T15:00') }, at('09T00:00'), 'done'],
    [
      'done on a later day',
      { ...done, doneOn: '2026-08-04', enteredAt: at('04T09:00') },
      at('09T00:00'),
      'done-late',
    ],
    ['dropped, however late', { state: 'dropped' as const }, at('09T00:00'), 'dropped'],
  ])('stands as %s', (_, facts, now, standing) => {
    expect(judgeTask({ ...task, ...facts }, now)).toBe(standing)
  })
})
