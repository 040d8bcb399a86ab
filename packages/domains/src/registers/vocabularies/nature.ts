import { vocabulary } from '../declarations/declare.ts'

/** 入侵等级 */
export const invasionGrade = vocabulary('invasion-grade', ['入侵等级', 'Grade of invasion'], {
  1: ['一级（恶性）', '1 malignant'],
  2: ['二级（严重）', '2 serious'],
  3: ['三级（局部）', '3 local'],
  4: ['四级（一般）', '4 general'],
  watch: ['有待观察', 'To be monitored'],
})

/** 传入途径 */
export const introductionPathway = vocabulary('introduction-pathway', ['传入途径', 'Pathway'], {
  intentional: ['有意引入', 'Intentional'],
  contaminant: ['随货夹带', 'Contaminant'],
  transport: ['随运输工具', 'Stowaway'],
  pet: ['宠物弃养', 'Pet release or escape'],
  natural: ['自然扩散', 'Unaided spread'],
  'religious-release': ['放生', 'Ceremonial release'],
})

/** 危害程度 */
export const harmDegree = vocabulary('harm-degree', ['危害程度', 'Harm'], {
  none: ['未见危害', 'None'],
  light: ['轻', 'Light'],
  medium: ['中', 'Medium'],
  heavy: ['重', 'Severe'],
})

/** 预警等级 */
export const alertLevel = vocabulary('alert-level', ['预警等级', 'Alert'], {
  red: ['红色', 'Red'],
  orange: ['橙色', 'Orange'],
  yellow: ['黄色', 'Yellow'],
  blue: ['蓝色', 'Blue'],
})

/** 防控方式 */
export const controlMethod = vocabulary('control-method', ['防控方式', 'Method'], {
  manual: ['人工清除', 'By hand'],
  mechanical: ['机械', 'Mechanical'],
  chemical: ['化学', 'Chemical'],
  biological: ['生物', 'Biological'],
  replacement: ['替代控制', 'Replacement planting'],
  trapping: ['诱捕', 'Trapping'],
})

/** 引入现状 */
export const introductionSituation = vocabulary('introduction-situation', ['引入现状', 'Situation'], {
  contained: ['受控', 'Contained'],
  spreading: ['有扩散迹象', 'Spreading'],
  escaped: ['逸生', 'Escaped'],
  ended: ['已无', 'Gone'],
})

/** 风险评估方案 */
export const riskScheme = vocabulary('risk-scheme', ['风险评估方案', 'Risk scheme'], {
  hj624: ['HJ 624', 'HJ 624'],
  pra: ['检疫性有害生物 PRA', 'Quarantine PRA'],
  wra: ['WRA', 'WRA'],
  iseia: ['ISEIA', 'ISEIA'],
  eicat: ['EICAT', 'EICAT'],
  harmonia: ['Harmonia+', 'Harmonia+'],
})

/** 评估结论 */
export const riskResult = vocabulary('risk-result', ['评估结论', 'Result'], {
  extreme: ['特别危险', 'Extreme'],
  high: ['高', 'High'],
  medium: ['中', 'Medium'],
  low: ['低', 'Low'],
  accept: ['可引入', 'Accept'],
  reject: ['不宜引入', 'Reject'],
  evaluate: ['需进一步评估', 'Evaluate further'],
})

/** 按评估结论和分布阶段列入的名单 */
export const riskList = vocabulary('risk-list', ['风险名单', 'Risk list'], {
  black: ['黑名单', 'Black list'],
  watch: ['观察名单', 'Watch list'],
  alert: ['警戒名单', 'Alert list'],
})

/** 截获方式 */
export const smugglingManner = vocabulary('smuggling-manner', ['截获方式', 'Manner'], {
  cargo: ['货物', 'Cargo'],
  mail: ['邮寄快件', 'Mail'],
  luggage: ['旅客携带', 'Luggage'],
  transport: ['运输工具', 'Transport'],
  smuggling: ['走私', 'Smuggling'],
})

/** 设施类型 */
export const facilityKind = vocabulary('facility-kind', ['设施类型', 'Kind of facility'], {
  zoo: ['动物园', 'Zoo'],
  botanical: ['植物园', 'Botanical garden'],
  rescue: ['救护中心', 'Rescue centre'],
  breeding: ['繁育基地', 'Breeding base'],
  'seed-bank': ['种质资源库', 'Seed bank'],
  'field-bank': ['种质圃', 'Field gene bank'],
  culture: ['菌种保藏中心', 'Culture collection'],
  aquatic: ['水生生物繁育场', 'Aquatic hatchery'],
  community: ['迁地保护群落', 'Ex-situ community'],
})

/** 性别 */
export const sex = vocabulary('sex', ['性别', 'Sex'], {
  male: ['雄', 'Male'],
  female: ['雌', 'Female'],
  unknown: ['未知', 'Unknown'],
})

/** 个体来源 */
export const individualOrigin = vocabulary('individual-origin', ['个体来源', 'Origin'], {
  born: ['人工出生', 'Born here'],
  wild: ['野外', 'From the wild'],
  transfer: ['转入', 'Transferred'],
  rescue: ['救护', 'Rescued'],
})

/** 死亡原因 */
export const deathCause = vocabulary('death-cause', ['死亡原因', 'Cause of death'], {
  disease: ['疾病', 'Disease'],
  injury: ['外伤', 'Injury'],
  age: ['衰老', 'Old age'],
  birth: ['难产夭折', 'At birth'],
  unknown: ['不明', 'Unknown'],
})

/** 救护原因 */
export const rescueCause = vocabulary('rescue-cause', ['救护原因', 'Cause'], {
  injury: ['受伤', 'Injured'],
  orphan: ['幼体失亲', 'Orphaned'],
  weak: ['体弱', 'Weak'],
  confiscated: ['罚没', 'Confiscated'],
  stray: ['误入', 'Strayed'],
  poisoned: ['中毒', 'Poisoned'],
})

/** 救护结果 */
export const rescueOutcome = vocabulary('rescue-outcome', ['救护结果', 'Outcome'], {
  released: ['放归', 'Released'],
  kept: ['长期收容', 'Kept in care'],
  transferred: ['移交', 'Transferred'],
  dead: ['死亡', 'Dead'],
})

/** 损失类型 */
export const damageLoss = vocabulary('damage-loss', ['损失类型', 'Loss'], {
  crop: ['农作物', 'Crops'],
  livestock: ['牲畜', 'Livestock'],
  property: ['财产', 'Property'],
  injury: ['人身伤害', 'Injury'],
  death: ['人员死亡', 'Death'],
})

/** 补偿渠道 */
export const damagePayer = vocabulary('damage-payer', ['补偿渠道', 'Paid by'], {
  finance: ['财政补偿', 'Budget'],
  insurance: ['保险理赔', 'Insurance'],
  both: ['财政加保险', 'Both'],
})
