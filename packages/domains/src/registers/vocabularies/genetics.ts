import { vocabulary } from '../declarations/declare.ts'

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
  forbidden: ['禁止对外提供', 'No transfer abroad'],
  restricted: ['限制', 'Restricted'],
  registered: ['登记', 'Registration required'],
  open: ['一般', 'Ordinary'],
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
export const transmission = vocabulary('transmission', ['传承状况', 'State of transmission'], {
  good: ['良好', 'Good'],
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
export const geneticLink = vocabulary('genetic-link', ['利用环节', 'Stage of use'], {
  research: ['研究', 'Research'],
  development: ['开发', 'Development'],
  abroad: ['向境外提供', 'Transfer abroad'],
  right: ['申请知识产权', 'Intellectual property'],
  product: ['产品上市', 'Product on the market'],
})

/** 惠益形式 */
export const benefitForm = vocabulary('benefit-form', ['惠益形式', 'Form of benefit'], {
  money: ['货币', 'Monetary'],
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
