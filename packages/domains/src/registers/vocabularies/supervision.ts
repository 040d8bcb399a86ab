import { vocabulary } from '../declarations/declare.ts'

/** 问题来源 */
export const findingSource = vocabulary('finding-source', ['问题来源', 'Source of a finding'], {
  patrol: ['巡护', 'Patrol'],
  inspection: ['检查', 'Inspection'],
  clue: ['遥感线索', 'Remote-sensing clue'],
  'handed-down': ['上级交办', 'Handed down'],
  tip: ['群众举报', 'Tip from the public'],
  audit: ['审计', 'Audit'],
  verification: ['报送抽核', 'Verification of a report'],
  record: ['台账核对', 'Check of a register'],
})

/** 问题等级 */
export const findingGrade = vocabulary('finding-grade', ['问题等级', 'Grade of a finding'], {
  general: ['一般', 'General'],
  serious: ['较重', 'Serious'],
  grave: ['严重', 'Grave'],
})

/** 时限类别 */
export const deadlineClass = vocabulary('deadline-class', ['时限类别', 'Deadline class'], {
  'at-once': ['立行立改', 'At once'],
  'by-date': ['限期整改', 'By a date'],
  'long-term': ['长期坚持', 'Long-term'],
})
