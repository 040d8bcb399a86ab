import { describe, expect, it } from 'vitest'
import { readDay, readMeasures } from './read-measures.ts'
import { readHours, readLevel, readPlanSteps, stepsAtLevel } from './read-plan-steps.ts'

describe('steps of a contingency plan', () => {
  it.each([
    ['Ⅰ级', 1],
    ['II', 2],
    ['iii级响应', 3],
    ['III级', 3],
    ['Ⅳ级（一般）', 4],
    ['IV', 4],
    ['3', 3],
    ['二级', 2],
    ['各级', 4],
    ['五级', null],
    ['V', null],
    ['', null],
    ['IIII', null],
  ])('reads the level %s as %s', (text, level) => {
    expect(readLevel(text)).toBe(level)
  })

  it.each([
    ['2', 2],
    ['24小时内', 24],
    ['3天', 72],
    ['立即', 0],
    ['半小时', null],
    ['1.5', null],
    ['-2', null],
    ['9999', null],
  ])('reads the time %s as %s hours', (text, hours) => {
    expect(readHours(text)).toBe(hours)
  })

  it('reads line by line, either bar, several units, bars in the task', () => {
    const { steps, faults } = readPlanSteps(
      'Ⅲ级｜2｜市林业局、市水务局｜现场封控\n\nⅣ级|24小时|市林业局|采样|送检\r\n',
    )
    expect(faults).toEqual([])
    expect(steps).toEqual([
      { line: 1, level: 3, hours: 2, units: ['市林业局', '市水务局'], task: '现场封控' },
      { line: 3, level: 4, hours: 24, units: ['市林业局'], task: '采样｜送检' },
    ])
  })

  it('names every line that cannot be read', () => {
    const { steps, faults } = readPlanSteps(
      '一旦发现立即上报\nⅤ级｜2｜市林业局｜封控\nⅢ级｜尽快｜市林业局｜封控\nⅢ级｜2｜、｜封控\nⅢ级｜2｜市林业局｜封控',
    )
    expect(steps.map(({ line }) => line)).toEqual([5])
    expect(faults.map(({ line, message }) => [line, message.zh])).toEqual([
      [1, '应写成“级别｜时限（小时）｜责任单位｜任务”。'],
      [2, '“Ⅴ级”不是Ⅰ级至Ⅳ级。'],
      [3, '“尽快”不是整数小时。'],
      [4, '没有责任单位。'],
    ])
  })

  it.each([
    [1, [1, 2, 3, 4]],
    [3, [3, 4]],
    [4, [4]],
  ])('runs at level %i the lines of %j', (level, run) => {
    const steps = [1, 2, 3, 4].map((each) => ({ level: each }))
    expect(stepsAtLevel(steps, level).map((step) => step.level)).toEqual(run)
  })
})

describe('measures of an opinion', () => {
  it.each([
    ['2027-03-05', '2027-03-05'],
    ['2027年3月5日', '2027-03-05'],
    ['2027/12/31', '2027-12-31'],
    ['2027-02-30', null],
    ['2027-13-01', null],
    ['三月', null],
  ])('reads the day %s as %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })

  it('reads line by line and names what cannot be read', () => {
    const { measures, faults } = readMeasures(
      '施工期｜2027-03-05｜市林业局｜避开繁殖期\n以后｜2027-03-05｜市林业局｜监测\n运营期｜明年｜市林业局｜监测\n运营期｜2028-3-1｜市林业局｜监测鸟类',
    )
    expect(measures).toEqual([
      { line: 1, phase: 'during', dueOn: '2027-03-05', checker: '市林业局', measure: '避开繁殖期' },
      { line: 4, phase: 'after', dueOn: '2028-03-01', checker: '市林业局', measure: '监测鸟类' },
    ])
    expect(faults.map(({ line }) => line)).toEqual([2, 3])
  })
})
