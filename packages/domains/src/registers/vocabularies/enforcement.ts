import { vocabulary } from '../declarations/declare.ts'

/** 疑似问题类型 */
export const clueKind = vocabulary('clue-kind', ['疑似问题类型', 'Suspected problem'], {
  mining: ['采矿采石', 'Mining or quarrying'],
  building: ['新增建设', 'New building'],
  road: ['道路', 'Road'],
  clearing: ['毁林毁草', 'Clearing of forest or grass'],
  reclamation: ['开垦', 'Reclamation'],
  hydropower: ['水电', 'Hydropower'],
  tourism: ['旅游设施', 'Tourism'],
  dumping: ['堆放倾倒', 'Dumping'],
  other: ['其他', 'Other'],
})

/** 监管对象类别 */
export const objectKind = vocabulary('object-kind', ['监管对象类别', 'Kind of object'], {
  hydropower: ['水电站', 'Hydropower'],
  tourism: ['旅游设施', 'Tourism'],
  road: ['道路', 'Road'],
  settlement: ['居民点', 'Settlement'],
  mine: ['矿山（闭矿）', 'Mine closure'],
  grazing: ['放牧', 'Grazing'],
  farming: ['种植养殖', 'Farming'],
  'power-line': ['输电通信', 'Power and communication'],
  water: ['引水取水', 'Water intake'],
  other: ['其他', 'Other'],
})

/** 保护地分区 */
export const areaZone = vocabulary('area-zone', ['保护地分区', 'Zone'], {
  core: ['核心保护区', 'Core'],
  general: ['一般控制区', 'General control'],
  outside: ['外围', 'Outside'],
})

/** 处置意见 */
export const objectDisposal = vocabulary('object-disposal', ['处置意见', 'Disposition'], {
  keep: ['保留监管', 'Keep under supervision'],
  rectify: ['限期整改', 'Rectify by a date'],
  exit: ['退出', 'Withdraw'],
  restore: ['拆除修复', 'Remove and restore'],
})

/** 检查类型 */
export const campaignKind = vocabulary('campaign-kind', ['检查类型', 'Kind of campaign'], {
  patrol: ['巡查', 'Patrol'],
  quarterly: ['季度执法检查', 'Quarterly check'],
  'half-yearly': ['半年抽查', 'Half-yearly spot check'],
  special: ['专项行动', 'Special action'],
  'green-shield': ['绿盾', 'Green Shield'],
  fishery: ['渔政', 'Fishery'],
  inspection: ['督察', 'Inspection'],
  pilot: ['监管试点', 'Pilot'],
  'cross-border': ['跨境联合', 'Cross-border'],
})

/** 巡护任务 */
export const patrolMandate = vocabulary('patrol-mandate', ['巡护任务', 'Mandate'], {
  routine: ['日常巡护', 'Routine'],
  'anti-poaching': ['清山清套', 'Anti-poaching'],
  monitoring: ['监测', 'Monitoring'],
  fire: ['防火', 'Fire'],
  grazing: ['禁牧', 'Grazing'],
  border: ['边界', 'Border'],
})

/** 巡护方式 */
export const patrolTransport = vocabulary('patrol-transport', ['巡护方式', 'Transport'], {
  foot: ['步行', 'On foot'],
  horse: ['骑乘', 'On horseback'],
  motorcycle: ['摩托车', 'Motorcycle'],
  vehicle: ['车辆', 'Vehicle'],
  boat: ['船', 'Boat'],
  drone: ['无人机', 'Drone'],
})

/** 发现类别 */
export const sightingKind = vocabulary('sighting-kind', ['发现类别', 'Kind of sighting'], {
  animal: ['动物实体', 'Animal'],
  sign: ['痕迹', 'Sign'],
  plant: ['植物', 'Plant'],
  carcass: ['尸体', 'Carcass'],
  snare: ['猎套', 'Snare'],
  illegal: ['违法活动', 'Illegal act'],
  fire: ['火情', 'Fire'],
  disease: ['异常死亡', 'Disease'],
  facility: ['设施', 'Facility'],
})

/** 案件类型 */
export const caseKind = vocabulary('case-kind', ['案件类型', 'Kind of case'], {
  penalty: ['行政处罚', 'Administrative penalty'],
  wildlife: ['野生动物', 'Wildlife'],
  forest: ['林木', 'Forest'],
  fishery: ['渔业', 'Fishery'],
  land: ['土地矿产', 'Land and mining'],
  pollution: ['污染', 'Pollution'],
  damage: ['生态破坏', 'Ecological damage'],
})

/** 案件分级 */
export const caseGrade = vocabulary('case-grade', ['案件分级', 'Grade of case'], {
  general: ['一般', 'General'],
  major: ['重大', 'Major'],
  grave: ['特别重大', 'Grave'],
})

/** 移送方向 */
export const referralDirection = vocabulary('referral-direction', ['移送方向', 'Direction'], {
  forward: ['行政移送司法', 'To justice'],
  back: ['司法移送行政', 'Back to administration'],
  discipline: ['移送纪检监察', 'To discipline inspection'],
})

/** 举报渠道 */
export const tipChannel = vocabulary('tip-channel', ['举报渠道', 'Channel'], {
  12345: ['12345热线', '12345 hotline'],
  12369: ['12369热线', '12369 hotline'],
  web: ['网上举报', 'Web page'],
  letter: ['来信', 'Letter'],
  visit: ['来访', 'Visit'],
  phone: ['电话', 'Telephone'],
  media: ['媒体', 'Media'],
})

/** 举报类别 */
export const tipKind = vocabulary('tip-kind', ['举报类别', 'Kind of tip'], {
  poaching: ['非法猎捕', 'Poaching'],
  trade: ['非法交易', 'Illegal trade'],
  logging: ['毁林毁草', 'Clearing of forest or grass'],
  fishing: ['非法捕捞', 'Illegal fishing'],
  pollution: ['污染', 'Pollution'],
  building: ['违法建设', 'Illegal building'],
  dumping: ['倾倒', 'Illegal dumping'],
  invasive: ['外来物种', 'Alien species'],
  animal: ['野生动物求助', 'Wildlife in need of help'],
  other: ['其他', 'Other'],
})

/** 举报结果 */
export const tipOutcome = vocabulary('tip-outcome', ['举报结果', 'Outcome'], {
  true: ['属实', 'Confirmed'],
  partly: ['部分属实', 'Partly confirmed'],
  false: ['不属实', 'Not confirmed'],
  unclear: ['无法查实', 'Cannot be established'],
})

/** 鉴定方式 */
export const appraisalKind = vocabulary('appraisal-kind', ['鉴定方式', 'Way of appraisal'], {
  institution: ['机构鉴定', 'Institution'],
  expert: ['专家意见', 'Expert opinion'],
  simple: ['简易评估', 'Simplified assessment'],
})

/** 履行方式 */
export const performanceKind = vocabulary('performance-kind', ['履行方式', 'Performance'], {
  restore: ['自行修复', 'Restoration by the liable party'],
  substitute: ['替代修复', 'Substitute restoration'],
  pay: ['缴纳赔偿金', 'Payment'],
})

/** 回复时限 */
export const litigationClock = vocabulary('litigation-clock', ['回复时限', 'Time limit for the reply'], {
  'two-months': ['两个月', 'Two months'],
  'fifteen-days': ['十五日（紧急）', 'Fifteen days, urgent'],
})

/** 检察建议结果 */
export const litigationOutcome = vocabulary('litigation-outcome', ['检察建议结果', 'Outcome'], {
  rectified: ['整改到位终结', 'Rectified'],
  judgement: ['判决支持', 'Judgement in support'],
  withdrawn: ['撤回起诉', 'Withdrawn'],
  mediated: ['调解', 'Mediated'],
})

/** 机制类型 */
export const mechanismKind = vocabulary('mechanism-kind', ['机制类型', 'Kind of mechanism'], {
  conference: ['联席会议', 'Joint conference'],
  enforcement: ['联合执法', 'Joint enforcement'],
  prevention: ['联防联治', 'Joint prevention'],
  coordination: ['协同联动', 'Coordination'],
  committee: ['委员会', 'Committee'],
  'co-governance': ['共建共治', 'Co-governance'],
  police: ['生态警务', 'Ecological policing'],
  consultation: ['会商研判', 'Consultation'],
})

/** 会议形式 */
export const meetingKind = vocabulary('meeting-kind', ['会议形式', 'Form'], {
  plenary: ['全体会议', 'Plenary'],
  office: ['办公会', 'Office meeting'],
  deployment: ['部署会', 'Deployment meeting'],
  patrol: ['联合巡护', 'Joint patrol'],
  enforcement: ['联合执法', 'Joint enforcement'],
  consultation: ['会商', 'Consultation'],
})
