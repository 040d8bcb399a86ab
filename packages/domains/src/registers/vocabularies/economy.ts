import { vocabulary } from '../declarations/declare.ts'

/** 资金渠道 */
export const fundChannel = vocabulary('fund-channel', ['资金渠道', 'Channel'], {
  central: ['中央资金', 'Central'],
  provincial: ['省级资金', 'Provincial'],
  local: ['本级预算', 'Local budget'],
  'treasury-bond': ['超长期特别国债', 'Special treasury bonds'],
  bond: ['专项债券', 'Special bonds'],
  gef: ['全球环境基金', 'Global Environment Facility'],
  social: ['社会资本', 'Private capital'],
  loan: ['金融信贷', 'Loans'],
  donation: ['捐赠', 'Donations'],
})

/** 补偿类型 */
export const compensationKind = vocabulary('compensation-kind', ['补偿类型', 'Kind of compensation'], {
  reserve: ['自然保护地补偿', 'Protected area'],
  'cross-county': ['跨县横向补偿', 'Between counties'],
  basin: ['流域补偿', 'River basin'],
  forest: ['公益林补偿', 'Public-benefit forest'],
  grassland: ['草原补奖', 'Grassland'],
  wetland: ['湿地补偿', 'Wetland'],
})

/** 经营内容 */
export const concessionActivity = vocabulary('concession-activity', ['经营内容', 'Activity'], {
  tourism: ['生态旅游', 'Eco-tourism'],
  education: ['自然教育', 'Nature education'],
  catering: ['餐饮住宿', 'Food and lodging'],
  products: ['特色产品', 'Local products'],
  transport: ['游客运送', 'Transport'],
  filming: ['拍摄', 'Filming'],
})

/** 旅游类别 */
export const tourismKind = vocabulary('tourism-kind', ['旅游类别', 'Kind'], {
  route: ['精品线路', 'Route'],
  birdwatching: ['观鸟', 'Birdwatching'],
  camp: ['自然营地', 'Camp'],
  village: ['生态村', 'Eco-village'],
  trail: ['步道', 'Trail'],
  product: ['旅游商品', 'Product'],
})

/** 产业类别 */
export const industryKind = vocabulary('industry-kind', ['产业类别', 'Kind of industry'], {
  planting: ['生态种植', 'Ecological cropping'],
  breeding: ['生态养殖', 'Ecological husbandry'],
  captive: ['野生动物人工繁育', 'Captive breeding'],
  understory: ['林下经济', 'Under-forest products'],
  medicine: ['中药材', 'Medicinal plants'],
  biocontrol: ['绿色防控', 'Green pest control'],
  processing: ['加工', 'Processing'],
  demonstration: ['技术示范', 'Demonstration'],
})

/** 资源来源 */
export const resourceOrigin = vocabulary('resource-origin', ['资源来源', 'Origin'], {
  cultivated: ['人工种植', 'Cultivated'],
  captive: ['人工繁育', 'Captive-bred'],
  wild: ['依法野外采集', 'Legally taken from the wild'],
  introduced: ['引进', 'Introduced'],
})

/** 碳体系 */
export const carbonScheme = vocabulary('carbon-scheme', ['碳体系', 'Carbon scheme'], {
  ccer: ['国家自愿减排（CCER）', 'CCER'],
  local: ['地方碳普惠', 'Local carbon inclusion scheme'],
  voluntary: ['其他自愿标准', 'Other voluntary standard'],
})

/** 核算类型 */
export const accountKind = vocabulary('account-kind', ['核算类型', 'Kind of account'], {
  gep: ['生态系统生产总值', 'Gross ecosystem product'],
  asset: ['资源资产价值', 'Asset value'],
  product: ['特定生态产品价值', 'Value of one product'],
})

/** 服务类别 */
export const serviceKind = vocabulary('service-kind', ['服务类别', 'Kind of service'], {
  publicity: ['宣传', 'Publicity'],
  consulting: ['咨询', 'Consulting'],
  'legal-aid': ['法律援助', 'Legal aid'],
  survey: ['调查监测', 'Survey'],
  patrol: ['巡护', 'Patrol'],
  upkeep: ['运维', 'Upkeep'],
})
