import type { DigestItem, NoticeContent } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { wordNotice } from './word-notice.ts'

const about = {
  unit: '云岭市水务局',
  plan: '云岭市生物多样性保护实施方案',
  period: { zh: '2027年第一季度', en: '2027 Q1' },
}
const item: DigestItem = {
  reportId: '01890000-0000-7000-8000-000000000001',
  ...about,
  dueOn: '2027-03-25',
  days: -3,
  act: 'file',
  escalated: false,
}

const handing = {
  kind: 'handing' as const,
  from: '云岭市',
  to: '白鹿县',
  plan: 'Plan A',
  number: 'No. 3',
  deadlineOn: '2027-03-31',
  tasks: 2,
}

describe('notices in words', () => {
  it.each<[NoticeContent, string, string]>([
    [
      { kind: 'period-opened', ...about, dueOn: '2027-03-25', duties: 1 },
      '2027年第一季度报送已开启，2027-03-25前报送',
      '云岭市水务局 reports on 1 duty of 云岭市生物多样性保护实施方案.',
    ],
    [
      { kind: 'returned', ...about, dueOn: '2027-03-25', reason: '数据口径不一致', by: '示例甲' },
      '云岭市水务局2027年第一季度报送被退回',
      '示例甲: 数据口径不一致',
    ],
    [
      {
        kind: 'request-decided',
        ...about,
        request: 'extension',
        approved: true,
        reason: null,
        dueOn: '2027-04-01',
      },
      '云岭市水务局2027年第一季度的延期申请已同意',
      'It is due 2027-04-01',
    ],
    [
      {
        kind: 'owing',
        plan: about.plan,
        period: about.period,
        dueOn: '2027-03-25',
        days: 2,
        expected: 12,
        missing: ['云岭市水务局', '白鹿县人民政府'],
      },
      '2027年第一季度报送已逾期2天，12个单位中2个未报',
      'Not filed for 云岭市生物多样性保护实施方案: 云岭市水务局, 白鹿县人民政府.',
    ],
    [
      { ...handing, act: 'handed', reason: null },
      '云岭市下发任务2项，请于2027-03-31前承接',
      'Plan A, No. 3.',
    ],
    [
      { ...handing, act: 'refused', reason: '不属于本县' },
      '白鹿县退回下发的任务2项',
      'Plan A, No. 3: 不属于本县',
    ],
  ])('%o', (content, zhTitle, enText) => {
    expect(wordNotice(content).title.zh).toBe(zhTitle)
    expect(wordNotice(content).text.en).toBe(enText)
  })

  it.each<[DigestItem[], string, string]>([
    [[item], '您有1件报送待办', '1 report for you to see to'],
    [
      [item, { ...item, days: 2 }],
      '您有2件报送待办，其中1件已逾期',
      '2 reports for you to see to, 1 overdue',
    ],
    [
      [item, { ...item, days: 4, escalated: true }],
      '您有1件报送待办，另有1件报送未办结，其中1件已逾期',
      '1 report for you to see to; 1 report of units not filed, 1 overdue',
    ],
    [[{ ...item, escalated: true }], '1件报送未办结', '1 report of units not filed'],
  ])('sums a day up: %#', (items, zh, en) => {
    const words = wordNotice({ kind: 'digest', day: '2027-03-22', items })
    expect(words.title).toEqual({ zh, en })
    expect(words.text.zh.split('\n')).toHaveLength(items.length)
  })

  it('names the days left in a digest', () => {
    const words = wordNotice({ kind: 'digest', day: '2027-03-22', items: [item] })
    expect(words.text.zh).toBe('云岭市水务局　2027年第一季度　待报送　2027-03-25（还有3天到期）')
  })
})
