import { type AskedSystem, command, does, system } from './words.ts'

/** 协调机制 */
export const mechanisms: readonly AskedSystem[] = [
  system('生物多样性保护联席会议制度', does('定期召开', 'meet', 'meeting', 'hold'), does('研判', 'analyse', 'meeting', 'hold'), does('提出对策', 'propose', 'decision', 'close')),
  system('打击破坏野生动植物资源违法犯罪联席会议制', does('建立', 'set up', 'mechanism', 'found')),
  system('破坏森林草原资源行为市级联席会议机制', does('建立', 'set up', 'mechanism', 'found')),
  system('外来入侵物种防控协调机制', does('解决重大问题', 'settle', 'decision', 'close')),
  system('生物多样性保护工作机制(依托生态环境保护委员会)', does('建立完善', 'build', 'mechanism', 'found')),
  system('县生态环境保护委员会统筹协调', does('统筹', 'coordinate', 'mechanism', 'found'), does('牵头行动', 'lead actions', 'campaign', 'start')),
  system('畅通联动的工作机制', does('牵头联动', 'lead', 'mechanism', 'found')),
  system('生物多样性保护工作部署会', does('召集', 'call', 'meeting', 'hold'), command('通报进展', 'notify', 'reporting.issueCircular')),
  system('工作推进情况通报', command('及时通报', 'issue', 'reporting.issueCircular')),
  system('党政同责、一岗双责', command('落实责任', 'bear', 'plan.activateVersion'), does('追责', 'hold to account', 'accountability', 'decide')),
  system('县级落实(默认承办)', command('默认纳入县级', 'add counties', 'plan.activateVersion')),
  system('联合执法机制', does('联合执法', 'enforce', 'campaign', 'conclude')),
  system('多元协同、共建共治模式', does('建立', 'set up', 'mechanism', 'found')),
  system('“林长+”、河湖长+林长制协同联动机制', does('深化联动', 'link', 'mechanism', 'found')),
  system('双林长巡林', does('常态化', 'make regular', 'patrol', 'created')),
  system('祁连生态警务工作机制', does('建立', 'set up', 'mechanism', 'found')),
  system('祁连山跨界区域联防联治', does('联合行动', 'act together', 'meeting', 'hold')),
  system('行政执法与刑事司法联动(衔接)机制', does('正向移送', 'forward', 'referral', 'accept'), does('反向移送', 'back', 'referral', 'giveBack')),
  system('案件分级管理、应急处置、挂牌督办机制', does('分级', 'grade', 'case', 'created'), does('挂牌督办', 'list', 'case', 'list'), does('解除', 'lift', 'case', 'lift')),
  system('“地”“粮”“水”主管部门协同机制', does('协同', 'act together', 'meeting', 'hold')),
  system('跨部门会商研判体系', does('会商', 'consult', 'meeting', 'hold')),
  system('共建共管机制', does('建立完善', 'set up', 'mechanism', 'found')),
  system('省级统筹、市县落实、基层落地、区域协同工作机制', command('落实', 'carry out', 'plan.activateVersion')),
  system('常态化监管工作机制、生态保护机制', does('执行', 'act', 'campaign', 'conclude')),
]
