import { type AskedSystem, command, does, later, system } from './words.ts'

/** 报告、宣传、参与、保障 */
export const participation: readonly AskedSystem[] = [
  system('每年12月底前报告', command('年度报告', 'report', 'reporting.submitReport')),
  system(
    '按季度报送',
    command('填报进展问题打算', 'file', 'reporting.submitReport'),
    command('平台报送', 'platform', 'reporting.recordReport'),
  ),
  system(
    '首次报送',
    command('汇总', 'sum up', 'reporting.submitReport'),
    command('附联系人', 'contacts', 'reporting.saveContact'),
  ),
  system('每年汇报', command('汇报', 'report', 'reporting.draftCircular')),
  system(
    '生物安全培训、跟踪检查、定期报告工作制度',
    does('培训', 'train', 'laboratory', 'train'),
    does('检查', 'check', 'laboratory', 'check'),
    does('报告', 'report', 'laboratory', 'report'),
  ),
  system(
    '违法活动举报机制',
    does('畅通渠道', 'open channels', 'tip', 'created'),
    does('受理办理', 'take', 'tip', 'close'),
  ),
  system(
    '信息公开机制',
    later('公开', 'publish', 'portal'),
    does('回应关切', 'answer', 'publicity-act', 'answer'),
  ),
  system(
    '生物多样性公益诉讼机制',
    does('建立', 'set up', 'litigation', 'reply'),
    does('司法保障', 'protection', 'litigation', 'end'),
  ),
  system('舆论监督', does('支持回应', 'support', 'publicity-act', 'answer')),
  system('政府购买服务激励', does('购买', 'buy', 'service-purchase', 'accept')),
  system('社会参与机制、志愿者', does('组织参与', 'let in', 'volunteer-team', 'serve')),
  system('纪念日宣传', does('开展活动', 'use days', 'publicity-act', 'hold')),
  system(
    '宣传普及、及时报道',
    does('宣传', 'spread', 'publicity-act', 'hold'),
    does('报道', 'report', 'publicity-act', 'hold'),
  ),
  system('宣传馆、博物馆、科普基地、示范基地', does('建设', 'build', 'education-base', 'open')),
  system('陈列展览', does('推出', 'offer', 'publicity-act', 'hold')),
  system('自然教育场馆、课堂、师资', does('课程师资', 'classes', 'education-base', 'count')),
  system('教育培训', does('培训', 'train', 'training', 'hold')),
  system(
    '财政预算、资金渠道',
    does('列入预算', 'budget', 'eco-fund', 'allot'),
    does('规范使用', 'use', 'eco-fund', 'spend'),
  ),
  system('市场化、社会化投融资机制', does('多渠道筹资', 'raise', 'eco-fund', 'allot')),
  system('超长期特别国债、中央预算内资金', does('申请', 'apply', 'eco-fund', 'created')),
  system(
    '全球环境基金长江经济带生物多样性主流化项目',
    does('支持', 'support', 'eco-fund', 'allot'),
    does('监督使用', 'supervise', 'eco-fund', 'close'),
  ),
  system(
    '人才选拔机制、队伍建设',
    does('完善', 'complete', 'talent', 'update'),
    does('引育', 'train', 'talent', 'update'),
  ),
  system(
    '科技攻关与成果转化',
    does('攻关', 'back', 'research-project', 'approve'),
    does('转化', 'use', 'research-project', 'conclude'),
  ),
  system(
    '生态公益管护岗位制度',
    does('设岗', 'set', 'ranger-post', 'created'),
    does('选聘', 'take on', 'ranger-post', 'fill'),
  ),
  system('育种攻关', does('育种', 'breed', 'research-project', 'conclude')),
]
