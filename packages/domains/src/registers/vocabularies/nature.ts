import { vocabulary } from '../declarations/declare.ts'

/** 入侵等级 */
export const invasionGrade = vocabulary('invasion-grade', ['入侵等级', 'Grade of invasion'], {
  1: ['一级（恶性）', '1 malignant'],
  2: ['二级（严重）', '2 serious'],
  3: ['三级（局部）', '3 local'],
  4: ['四级（一般）', '4 general'],
  watch: ['有待观察', 'To be watched'],
})

/** 传入途径 */
export const introductionPathway = vocabulary('introduction-pathway', ['传入途径', 'Pathway'], {
  intentional: ['有意引入', 'Intentional'],
  contaminant: ['随货夹带', 'Contaminant'],
  transport: ['随运输工具', 'With transport'],
  pet: ['宠物弃养', 'Released pet'],
  natural: ['自然扩散', 'Natural spread'],
  'religious-release': ['放生', 'Ceremonial release'],
})

/** 危害程度 */
export const harmDegree = vocabulary('harm-degree', ['危害程度', 'Harm'], {
  none: ['未见危害', 'None'],
  light: ['轻', 'Light'],
  medium: ['中', 'Medium'],
  heavy: ['重', 'Heavy'],
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
  kept: ['长期收容', 'Kept'],
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

/** 遗传资源类别 */
export const geneticKind = vocabulary('genetic-kind', ['遗传资源类别', 'Kind of genetic resource'], {
  crop: ['农作物', 'Crops'],
  livestock: ['畜禽', 'Livestock'],
  aquatic: ['水产', 'Aquatic'],
  forest: ['林草', 'Forest and grass'],
  medicinal: ['药用植物', 'Medicinal plants'],
  'wild-animal': ['野生动物', 'Wild animals'],
  'wild-plant': ['野生植物', 'Wild plants'],
  microbe: ['微生物', 'Microbes'],
})

/** 受控等级 */
export const geneticControl = vocabulary('genetic-control', ['受控等级', 'Control'], {
  forbidden: ['禁止对外提供', 'Not to be given abroad'],
  restricted: ['限制', 'Restricted'],
  registered: ['登记', 'Registered'],
  open: ['一般', 'Open'],
})

/** 传统知识类别 */
export const knowledgeKind = vocabulary('knowledge-kind', ['传统知识类别', 'Kind'], {
  medicine: ['传统医药', 'Medicine'],
  breeding: ['选育利用', 'Breeding and use'],
  technique: ['传统技术', 'Technique'],
  culture: ['习俗文化', 'Custom'],
  product: ['地理标志产品', 'Geographical indication'],
})

/** 传承状况 */
export const transmission = vocabulary('transmission', ['传承状况', 'Handed on'], {
  good: ['良好', 'Well'],
  weak: ['濒危', 'Endangered'],
  lost: ['已失传', 'Lost'],
})

/** 利用性质 */
export const useKind = vocabulary('use-kind', ['利用性质', 'Use'], {
  research: ['科研', 'Research'],
  commercial: ['商业', 'Commercial'],
  both: ['兼有', 'Both'],
})

/** 利用环节 */
export const geneticLink = vocabulary('genetic-link', ['利用环节', 'Link'], {
  research: ['研究', 'Research'],
  development: ['开发', 'Development'],
  abroad: ['向境外提供', 'Transfer abroad'],
  right: ['申请知识产权', 'Rights'],
  product: ['产品上市', 'Product'],
})

/** 惠益形式 */
export const benefitForm = vocabulary('benefit-form', ['惠益形式', 'Form of benefit'], {
  money: ['货币', 'Money'],
  technology: ['技术转让', 'Technology'],
  joint: ['共同研究', 'Joint research'],
  training: ['培训', 'Training'],
  product: ['产品', 'Products'],
})

/** 生物学状态 */
export const mcpdSampstat = vocabulary(
  'mcpd-sampstat',
  ['生物学状态', 'Biological status'],
  {
    100: ['野生', 'Wild'],
    110: ['野生（自然）', 'Natural'],
    120: ['野生（半自然）', 'Semi-natural'],
    130: ['野生（半自然种植）', 'Semi-natural sown'],
    200: ['杂草型', 'Weedy'],
    300: ['地方品种', 'Landrace'],
    400: ['育种材料', 'Breeding material'],
    410: ['育种品系', "Breeder's line"],
    420: ['遗传材料', 'Genetic stock'],
    500: ['选育品种', 'Improved cultivar'],
    600: ['转基因', 'GMO'],
    999: ['其他', 'Other'],
  },
  'MCPD v2.1',
)

/** 保存方式 */
export const mcpdStorage = vocabulary(
  'mcpd-storage',
  ['保存方式', 'Storage'],
  {
    10: ['种子库', 'Seed collection'],
    11: ['短期库', 'Short term'],
    12: ['中期库', 'Medium term'],
    13: ['长期库', 'Long term'],
    20: ['田间圃', 'Field collection'],
    30: ['离体', 'In vitro'],
    40: ['超低温', 'Cryo'],
    50: ['DNA', 'DNA'],
    99: ['其他', 'Other'],
  },
  'MCPD v2.1',
)

/** 多边系统 */
export const mcpdMlsstat = vocabulary(
  'mcpd-mlsstat',
  ['多边系统', 'MLS status'],
  {
    0: ['不在多边系统', 'Not included'],
    1: ['在多边系统', 'Included'],
    99: ['其他', 'Other'],
  },
  'MCPD v2.1',
)

/** 事件类型 */
export const emergencyKind = vocabulary('emergency-kind', ['事件类型', 'Kind of event'], {
  disease: ['动物疫情', 'Animal disease'],
  'plant-pest': ['植物疫情', 'Plant pest'],
  invasive: ['外来入侵', 'Invasion'],
  biosafety: ['生物安全', 'Biosafety'],
  fire: ['火灾', 'Fire'],
  pollution: ['突发污染', 'Pollution'],
  flood: ['洪涝地灾', 'Flood or landslide'],
  poaching: ['重大盗猎', 'Major poaching'],
})

/** 响应级别 */
export const responseLevel = vocabulary('response-level', ['响应级别', 'Response level'], {
  1: ['Ⅰ级（特别重大）', 'I'],
  2: ['Ⅱ级（重大）', 'II'],
  3: ['Ⅲ级（较大）', 'III'],
  4: ['Ⅳ级（一般）', 'IV'],
})

/** 防护等级 */
export const biosafetyLevel = vocabulary('biosafety-level', ['防护等级', 'Containment'], {
  1: ['一级 BSL-1', 'BSL-1'],
  2: ['二级 BSL-2', 'BSL-2'],
  3: ['三级 BSL-3', 'BSL-3'],
  4: ['四级 BSL-4', 'BSL-4'],
})

/** 实验活动 */
export const laboratoryActivity = vocabulary('laboratory-activity', ['实验活动', 'Activity'], {
  pathogen: ['病原微生物', 'Pathogens'],
  gmo: ['转基因', 'GMO'],
  'gene-editing': ['基因编辑', 'Gene editing'],
  antimicrobial: ['抗微生物药物', 'Antimicrobials'],
  environmental: ['环境释放', 'Environmental release'],
})

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
