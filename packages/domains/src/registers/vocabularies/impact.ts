import { vocabulary } from '../declarations/declare.ts'

/** 项目类型 */
export const impactKind = vocabulary('impact-kind', ['项目类型', 'Kind of project'], {
  construction: ['工程建设', 'Construction'],
  exploitation: ['资源开发', 'Exploitation'],
  alien: ['外来物种引入', 'Alien species'],
  biotech: ['生物技术应用', 'Biotechnology'],
  climate: ['气候变化', 'Climate change'],
  pollution: ['污染', 'Pollution'],
  disaster: ['自然灾害', 'Disaster'],
})

/** 筛查结果 */
export const screeningAnswer = vocabulary('screening-answer', ['筛查结果', 'Answer of the screening'], {
  yes: ['涉及', 'Yes'],
  no: ['不涉及', 'No'],
})

/** 评价结论 */
export const impactConclusion = vocabulary('impact-conclusion', ['评价结论', 'Conclusion'], {
  acceptable: ['可接受', 'Acceptable'],
  conditional: ['落实措施后可接受', 'Acceptable with measures'],
  unacceptable: ['不可接受', 'Not acceptable'],
})

/** 阶段 */
export const impactPhase = vocabulary('impact-phase', ['阶段', 'Phase'], {
  before: ['施工前', 'Before'],
  during: ['施工期', 'During'],
  after: ['运行期', 'After'],
})

/** 核查结果 */
export const checkResult = vocabulary('check-result', ['核查结果', 'Result'], {
  done: ['已落实', 'Done'],
  partly: ['部分落实', 'Partly'],
  'not-done': ['未落实', 'Not done'],
})
