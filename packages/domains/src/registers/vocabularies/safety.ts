import { vocabulary } from '../declarations/declare.ts'

/** 野生动物疫病 */
export const wildlifeDisease = vocabulary('wildlife-disease', ['野生动物疫病', 'Wildlife disease'], {
  'avian-influenza': ['禽流感', 'Avian influenza'],
  'african-swine-fever': ['非洲猪瘟', 'African swine fever'],
  ppr: ['小反刍兽疫', 'Peste des petits ruminants'],
  newcastle: ['新城疫', 'Newcastle disease'],
  plague: ['鼠疫', 'Plague'],
  rabies: ['狂犬病', 'Rabies'],
  anthrax: ['炭疽', 'Anthrax'],
  brucellosis: ['布鲁氏菌病', 'Brucellosis'],
  unknown: ['不明原因', 'Unknown'],
})

/** 检测结果 */
export const testResult = vocabulary('test-result', ['检测结果', 'Test result'], {
  positive: ['阳性', 'Positive'],
  negative: ['阴性', 'Negative'],
  inconclusive: ['无法判定', 'Inconclusive'],
  pending: ['待出', 'Pending'],
})

/** 样品类型 */
export const sampleMaterial = vocabulary('sample-material', ['样品类型', 'Material'], {
  'throat-swab': ['咽拭子', 'Throat swab'],
  'cloacal-swab': ['肛拭子', 'Cloacal swab'],
  blood: ['血液', 'Blood'],
  tissue: ['组织', 'Tissue'],
  faeces: ['粪便', 'Faeces'],
  carcass: ['尸体', 'Carcass'],
  environment: ['环境样', 'Environment'],
})

/** 火险等级 */
export const fireDanger = vocabulary(
  'fire-danger',
  ['火险等级', 'Fire danger'],
  {
    1: ['一级（低）', '1 low'],
    2: ['二级（较低）', '2 moderate'],
    3: ['三级（较高）', '3 high'],
    4: ['四级（高）', '4 very high'],
    5: ['五级（极高）', '5 extreme'],
  },
  'LY/T 1172',
)

/** 隐患等级 */
export const hazardGrade = vocabulary('hazard-grade', ['隐患等级', 'Grade of hazard'], {
  general: ['一般', 'General'],
  major: ['重大', 'Major'],
})

/** 查验结果 */
export const quarantineResult = vocabulary('quarantine-result', ['查验结果', 'Result of a check'], {
  pass: ['合格', 'Passed'],
  'no-certificate': ['无证', 'No certificate'],
  mismatch: ['货证不符', 'Does not match'],
  infested: ['检出有害生物', 'Infested'],
})

/** 处理 */
export const quarantineTreatment = vocabulary('quarantine-treatment', ['处理', 'Treatment'], {
  release: ['放行', 'Released'],
  treat: ['除害处理', 'Treated'],
  return: ['退回', 'Returned'],
  destroy: ['销毁', 'Destroyed'],
  case: ['立案', 'Case opened'],
})

/** 水源 */
export const waterSource = vocabulary('water-source', ['水源', 'Water source'], {
  surface: ['地表水', 'Surface water'],
  ground: ['地下水', 'Groundwater'],
  reclaimed: ['再生水', 'Reclaimed water'],
})

/** 取用水问题 */
export const waterProblem = vocabulary('water-problem', ['取用水问题', 'Water-taking problem'], {
  none: ['无问题', 'None'],
  unlicensed: ['无证取水', 'Unlicensed'],
  over: ['超许可取水', 'Beyond the permit'],
  unmetered: ['未计量', 'Not metered'],
  expired: ['许可过期', 'Expired'],
  'other-use': ['擅改用途', 'Other use'],
})

/** 草原管理方式 */
export const grazingKind = vocabulary('grazing-kind', ['草原管理方式', 'Grazing'], {
  ban: ['禁牧', 'Ban'],
  rest: ['休牧', 'Rest'],
  rotation: ['轮牧', 'Rotation'],
  balance: ['草畜平衡', 'Balance'],
})

/** 禁期类别 */
export const banKind = vocabulary('ban-kind', ['禁期类别', 'Kind of ban'], {
  'fishing-ten-year': ['长江十年禁渔', 'Ten-year fishing ban'],
  'fishing-season': ['禁渔期', 'Closed fishing season'],
  'fishing-area': ['禁渔区', 'No-fishing area'],
  'hunting-area': ['禁猎区', 'No-hunting area'],
  'hunting-season': ['禁猎期', 'Closed hunting season'],
})
