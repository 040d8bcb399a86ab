import { vocabulary } from '../declarations/declare.ts'

/** 参与类型 */
export const participationKind = vocabulary('participation-kind', ['参与类型', 'Kind of participation'], {
  volunteers: ['志愿队', 'Volunteers'],
  charity: ['公益组织', 'Charity'],
  enterprise: ['企业', 'Enterprise'],
  community: ['社区', 'Community'],
})

/** 服务内容 */
export const volunteerService = vocabulary('volunteer-service', ['服务内容', 'Service'], {
  patrol: ['巡护', 'Patrol'],
  publicity: ['宣传', 'Publicity'],
  rescue: ['救护', 'Rescue'],
  survey: ['调查', 'Survey'],
  'clean-up': ['清理', 'Clean-up'],
  'legal-aid': ['法律援助', 'Legal aid'],
})

/** 培训对象 */
export const trainingAudience = vocabulary('training-audience', ['培训对象', 'Audience'], {
  officials: ['党政干部', 'Officials'],
  enforcement: ['执法人员', 'Enforcement'],
  rangers: ['管护员', 'Rangers'],
  laboratory: ['实验室人员', 'Laboratory staff'],
  practitioners: ['从业人员', 'Practitioners'],
  teachers: ['师资', 'Teachers'],
  public: ['公众', 'Public'],
})

/** 培训内容 */
export const trainingSubject = vocabulary('training-subject', ['培训内容', 'Subject'], {
  law: ['法律法规', 'Law'],
  biodiversity: ['生物多样性', 'Biodiversity'],
  biosafety: ['生物安全', 'Biosafety'],
  invasive: ['外来入侵', 'Invasive species'],
  fire: ['防灭火', 'Fire'],
  monitoring: ['监测技术', 'Monitoring'],
  rescue: ['救护', 'Rescue'],
})

/** 场馆类型 */
export const baseKind = vocabulary('base-kind', ['场馆类型', 'Kind of base'], {
  hall: ['宣传馆', 'Publicity hall'],
  museum: ['博物馆', 'Museum'],
  science: ['科普基地', 'Science base'],
  'nature-school': ['自然教育学校', 'Nature school'],
  demonstration: ['示范基地', 'Demonstration base'],
  botanical: ['植物园', 'Botanical garden'],
  zoo: ['动物园', 'Zoo'],
})

/** 宣传形式 */
export const publicityKind = vocabulary('publicity-kind', ['宣传形式', 'Form of publicity'], {
  'memorial-day': ['纪念日活动', 'Observance event'],
  exhibition: ['陈列展览', 'Exhibition'],
  news: ['新闻报道', 'News'],
  psa: ['公益信息', 'Public-service message'],
  lecture: ['讲座', 'Lecture'],
  case: ['典型案例', 'Model case'],
  disclosure: ['信息公开', 'Disclosure'],
  'media-watch': ['媒体监督', 'Media scrutiny'],
})

/** 纪念日 */
export const memorialDay = vocabulary('memorial-day', ['纪念日', 'Observance day'], {
  biodiversity: ['国际生物多样性日（5月22日）', 'International Day for Biological Diversity, 22 May'],
  environment: ['世界环境日（6月5日）', 'World Environment Day, 5 June'],
  wetlands: ['世界湿地日（2月2日）', 'World Wetlands Day, 2 February'],
  wildlife: ['世界野生动植物日（3月3日）', 'World Wildlife Day, 3 March'],
  ecology: ['全国生态日（8月15日）', 'National Ecology Day, 15 August'],
  security: ['全民国家安全教育日（4月15日）', 'National Security Education Day, 15 April'],
  birds: ['爱鸟周', 'Bird Week'],
  local: ['地方生态日', 'Local ecology day'],
})

/** 媒体渠道 */
export const mediaChannel = vocabulary('media-channel', ['媒体渠道', 'Channel'], {
  paper: ['报刊', 'Press'],
  tv: ['广播电视', 'Radio and television'],
  wechat: ['微信公众号', 'WeChat account'],
  video: ['短视频', 'Short video'],
  website: ['网站', 'Website'],
  outdoor: ['户外', 'Outdoor'],
  onsite: ['现场', 'On site'],
})

/** 岗位类型 */
export const rangerKind = vocabulary('ranger-kind', ['岗位类型', 'Kind of post'], {
  forest: ['护林', 'Forest'],
  grass: ['草管', 'Grassland'],
  wetland: ['湿地', 'Wetland'],
  river: ['河湖', 'River and lake'],
  reserve: ['保护地', 'Protected area'],
  fire: ['防火', 'Fire'],
})

/** 人才类型 */
export const talentKind = vocabulary('talent-kind', ['人才类型', 'Kind'], {
  introduce: ['引进', 'Recruited'],
  train: ['培养', 'Trained'],
  team: ['队伍建设', 'Team'],
  select: ['选拔', 'Selected'],
})

/** 科研领域 */
export const researchField = vocabulary('research-field', ['科研领域', 'Research field'], {
  monitoring: ['监测技术', 'Monitoring'],
  restoration: ['生态修复', 'Restoration'],
  invasive: ['外来入侵防控', 'Invasive species'],
  breeding: ['育种', 'Breeding'],
  resources: ['生物资源利用', 'Use of living resources'],
  biosafety: ['生物安全', 'Biosafety'],
  disease: ['疫病', 'Disease'],
  prediction: ['预测预警', 'Prediction'],
  fungi: ['真菌', 'Fungi'],
})

/** 公约与平台 */
export const treaty = vocabulary('treaty', ['公约与平台', 'Treaty or platform'], {
  cbd: ['生物多样性公约', 'CBD'],
  nagoya: ['名古屋议定书', 'Nagoya Protocol'],
  cartagena: ['卡塔赫纳议定书', 'Cartagena Protocol'],
  ramsar: ['湿地公约', 'Ramsar'],
  cites: ['濒危野生动植物种国际贸易公约', 'CITES'],
  cms: ['候鸟协定', 'Migratory bird agreements'],
  'belt-road': ['“一带一路”绿色发展国际联盟', 'Belt and Road green coalition'],
  gef: ['全球环境基金', 'GEF'],
  regional: ['区域合作', 'Regional'],
})

/** 合作类型 */
export const cooperationKind = vocabulary('cooperation-kind', ['合作类型', 'Kind of cooperation'], {
  duty: ['履约任务', 'Treaty duty'],
  project: ['合作项目', 'Project'],
  exchange: ['交流', 'Exchange'],
  enforcement: ['联合执法', 'Joint enforcement'],
  report: ['国家报告', 'Report'],
})
