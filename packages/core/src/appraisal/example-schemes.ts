import type { ItemNeed, SchemeDefinition } from '@wanwu/contract'

/** Whoever owed nothing is not judged by it. */
const owed: ItemNeed[] = [{ fact: 'reports-owed', otherwise: 'not-applicable' }]
/** Whoever owed and filed nothing has nothing that is true, or passed at once. */
const filed: ItemNeed[] = [...owed, { fact: 'reports-filed', otherwise: 'zero' }]

/** 报送质量分项: filing alone, without a total to rank by: what an office may hand to the body that appraises. */
export const filingScheme: SchemeDefinition = {
  items: [
    {
      id: 'on-time',
      title: '按时报送',
      points: 10,
      rule: { kind: 'ratio', fact: 'reports-on-time', of: 'reports-owed' },
      needs: owed,
    },
    {
      id: 'missing',
      title: '无漏报',
      points: 10,
      rule: { kind: 'deduct', fact: 'reports-missing', each: 5 },
      needs: owed,
    },
    {
      id: 'returned',
      title: '一次审过',
      points: 5,
      rule: { kind: 'deduct', fact: 'reports-returned', each: 1 },
      needs: filed,
    },
    {
      id: 'true',
      title: '所报属实',
      points: 15,
      rule: { kind: 'deduct', fact: 'claims-contradicted', each: 5 },
      needs: filed,
    },
  ],
  grades: [],
  vetoes: [],
}

/** 百分制示例: a full scheme; runs only with the paper that approved it. Grades by the usual cuts 90, 70, 60. */
export const fullScheme: SchemeDefinition = {
  total: 100,
  items: [
    {
      id: 'milestones',
      title: '节点完成',
      points: 40,
      rule: { kind: 'ratio', fact: 'milestones-met', of: 'milestones-due' },
      needs: [{ fact: 'milestones-due', otherwise: 'not-applicable' }],
    },
    {
      id: 'on-time',
      title: '按时报送',
      points: 20,
      rule: { kind: 'ratio', fact: 'reports-on-time', of: 'reports-owed' },
      needs: owed,
    },
    {
      id: 'missing',
      title: '无漏报',
      points: 10,
      rule: { kind: 'deduct', fact: 'reports-missing', each: 5 },
      needs: owed,
    },
    {
      id: 'true',
      title: '所报属实',
      points: 20,
      rule: { kind: 'deduct', fact: 'claims-contradicted', each: 10 },
      needs: filed,
    },
    { id: 'organised', title: '组织推进', points: 10, rule: { kind: 'by-hand' } },
    {
      id: 'verified',
      title: '经抽核属实的成效',
      points: 5,
      rule: { kind: 'bonus', fact: 'claims-verified', each: 0.5 },
    },
  ],
  grades: [
    { name: '优秀', from: 90 },
    { name: '良好', from: 70 },
    { name: '合格', from: 60 },
    { name: '不合格', from: 0 },
  ],
  vetoes: [{ fact: 'claims-contradicted', from: 1, bars: '优秀' }],
}
