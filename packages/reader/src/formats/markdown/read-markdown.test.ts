import { expect, it } from 'vitest'
import { cellsOf, paragraphsOf, readString } from '../samples/outline-source.ts'

it('reads headings, lists, emphasis and pipe tables', async () => {
  const source = await readString(
    '# 云岭市方案\n\n## 一、目标\n\n到**2025年**，建成[监测网](http://x.y)。\n\n- 巡护\n- 宣传\n1. 建站\n\n| 任务 | 单位 |\n|---|:--:|\n| 巡护 | 市林草局<br>市水务局 |\n|  | 市公安局 |\n',
  )
  expect(source.format).toBe('md')
  expect(paragraphsOf(source)).toEqual([
    '云岭市方案',
    '一、目标',
    '到2025年，建成监测网。',
    '巡护',
    '宣传',
    '1.建站',
  ])
  expect(source.blocks[1]).toMatchObject({ heading: 2 })
  expect(cellsOf(source)).toEqual([
    '0,0 1×1 任务',
    '0,1 1×1 单位',
    '1,0 2×1 巡护',
    '1,1 1×1 市林草局\n市水务局',
    '2,1 1×1 市公安局',
  ])
})
