import type { Bilingual } from '@wanwu/contract'

/** What a kind of doubt is called. Kinds that are not listed are remarks: shown, never asked. */
export const doubtKinds: Record<string, Bilingual> = {
  UNIT_NAME_SLIP: { zh: '单位名称疑有错字', en: 'Unit name looks mistyped' },
  UNIT_LISTED_TWICE: { zh: '同一单位写了两次', en: 'Unit listed twice' },
  UNIT_IN_TWO_ROLES: { zh: '同一单位担两种职责', en: 'Unit in two roles' },
  UNIT_NAME_VARIANT: { zh: '同一单位写法不一', en: 'Unit written in two ways' },
  DUPLICATE_NUMBER: { zh: '序号重复', en: 'Number used twice' },
  MISSING_NUMBER: { zh: '序号缺失', en: 'Number missing' },
  NO_LEAD_UNIT: { zh: '未写牵头单位', en: 'No lead unit printed' },
  NO_UNIT: { zh: '未写承办单位', en: 'No unit printed' },
  SUSPECT_VALUE: { zh: '数值可疑', en: 'Figure looks wrong' },
  CONDITIONAL_START: { zh: '有前提的任务', en: 'Waits for an instrument' },
  TEXT_SLIP: { zh: '文字疑有错漏', en: 'Wording looks mistyped' },
  SPECIES_NAME_SLIP: { zh: '物种名称疑有错字', en: 'Species name looks mistyped' },
  OVERDUE_REFERENCE: { zh: '依据文件已到期', en: 'Rests on a document past its term' },
  CLAUSE_NOT_ASSIGNED: { zh: '条款内容没有落到项', en: 'Part of a clause is in no row' },
  OVERLAPPING_ROWS: { zh: '两项内容重叠', en: 'Rows overlap' },
  COLLECTIVE_UNIT: { zh: '集合单位待展开', en: 'Collective unit to expand' },
  IMPLIED_UNIT: { zh: '一句话约束全部任务', en: 'Bound to every task by one sentence' },
  UNSURE_TASK: { zh: '任务读法没有把握', en: 'Task read without certainty' },
  UNSURE_UNIT: { zh: '单位读法没有把握', en: 'Unit read without certainty' },
  UNSURE_SCHEDULE: { zh: '时限读法没有把握', en: 'Deadline read without certainty' },
  UNSURE_INDICATOR: { zh: '指标读法没有把握', en: 'Target read without certainty' },
  UNSURE_RECURRENCE: { zh: '周期读法没有把握', en: 'Recurrence read without certainty' },
}

/** Below this confidence a reading is asked. */
export const askBelow = 0.8
