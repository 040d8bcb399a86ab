import { label } from '../declarations/words.ts'
import { registersAndLists } from './registers-and-lists.ts'
import { platforms } from './platforms.ts'
import { monitoring } from './monitoring.ts'
import { surveys } from './surveys.ts'
import { assessments } from './assessments.ts'
import { mechanisms } from './mechanisms.ts'
import { participation } from './participation.ts'
import { enforcement } from './enforcement.ts'
import { rules } from './rules.ts'
import { spaces } from './spaces.ts'
import type { AskedSystem } from './words.ts'

/** Every system that the plans name, by what it is, in the order of the list it was taken from. */
export const coverageSections: readonly { key: string; labels: ReturnType<typeof label>; systems: readonly AskedSystem[] }[] = [
  { key: 'registers-and-lists', labels: label('名录、清单、台账', 'Registers, lists, ledgers'), systems: registersAndLists },
  { key: 'platforms', labels: label('数据库和信息平台', 'Databases and platforms'), systems: platforms },
  { key: 'monitoring', labels: label('监测网络和监测', 'Monitoring'), systems: monitoring },
  { key: 'surveys', labels: label('调查和普查', 'Surveys and censuses'), systems: surveys },
  { key: 'assessments', labels: label('评估、考核、核算', 'Assessment, appraisal, accounting'), systems: assessments },
  { key: 'mechanisms', labels: label('协调机制', 'Mechanisms'), systems: mechanisms },
  { key: 'participation', labels: label('报告、宣传、参与、保障', 'Reports, publicity, participation, means'), systems: participation },
  { key: 'enforcement', labels: label('检查、执法、行动', 'Inspection and enforcement'), systems: enforcement },
  { key: 'rules', labels: label('制度、规划、预案', 'Rules, plans, contingency plans'), systems: rules },
  { key: 'spaces', labels: label('空间、设施、修复', 'Spaces, facilities, restoration'), systems: spaces },
]
