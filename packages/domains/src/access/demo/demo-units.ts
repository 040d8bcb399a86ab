import type { UnitKind } from '@wanwu/contract'

/** A unit of the demo; places default to 云岭市, and `superior` names another unit of the demo. */
export interface DemoUnit {
  key: string
  name: string
  shortName: string | null
  kind: UnitKind
  region?: string
  planScope?: string
  superior?: string
  former?: string
}

const city = (key: string, rest: string, kind: UnitKind = 'department', former?: string): DemoUnit => ({
  key,
  name: `云岭市${rest}`,
  shortName: `市${rest}`,
  kind,
  ...(former ? { former } : {}),
})

/** The demo's directory: bureaus of a prefecture, its counties, and those that answer to somebody elsewhere. */
export const demoUnits: readonly DemoUnit[] = [
  {
    key: 'forestry-province',
    name: '示例省林业和草原局',
    shortName: '省林业和草原局',
    kind: 'department',
    region: '990000',
    planScope: '990000',
  },
  {
    key: 'ecology-province',
    name: '示例省生态环境厅',
    shortName: '省生态环境厅',
    kind: 'department',
    region: '990000',
    planScope: '990000',
  },
  city('office', '生态环境保护委员会办公室', 'office'),
  city('publicity', '委宣传部', 'party'),
  city('reform', '发展和改革委员会'),
  city('education', '教育局'),
  city('science', '科学技术局'),
  city('police', '公安局'),
  city('justice', '司法局'),
  city('finance', '财政局'),
  city('land', '自然资源和规划局', 'department', '云岭市国土资源局'),
  city('ecology', '生态环境局', 'department', '云岭市环境保护局'),
  city('housing', '住房和城乡建设局'),
  city('transport', '交通运输局'),
  city('water', '水务局'),
  city('agriculture', '农业农村局', 'department', '云岭市农业局'),
  city('commerce', '商务局'),
  city('culture', '文化广电和旅游局'),
  city('health', '卫生健康委员会'),
  city('market', '市场监督管理局'),
  city('forestry', '林业和草原局', 'department', '云岭市林业局'),
  city('weather', '气象局', 'vertical'),
  city('procuratorate', '人民检察院', 'justice'),
  city('court', '中级人民法院', 'justice'),
  { key: 'customs', name: '云岭海关', shortName: null, kind: 'vertical' },
  {
    key: 'monitoring',
    name: '示例省驻云岭生态环境监测站',
    shortName: '驻云岭生态环境监测站',
    kind: 'institution',
    superior: 'ecology-province',
  },
  {
    key: 'reserve',
    name: '示例省白鹿湖保护区管理处',
    shortName: '白鹿湖保护区管理处',
    kind: 'institution',
    region: '990121',
    superior: 'forestry-province',
  },
  { key: 'college', name: '云岭学院', shortName: null, kind: 'institution' },
  { key: 'power', name: '云岭供电公司', shortName: null, kind: 'enterprise' },
  { key: 'farm', name: '云岭国有林场', shortName: null, kind: 'enterprise', region: '990122' },
  { key: 'bailu', name: '白鹿县人民政府', shortName: null, kind: 'government', region: '990121' },
  { key: 'qingsong', name: '青松县人民政府', shortName: null, kind: 'government', region: '990122' },
  {
    key: 'songxi',
    name: '松溪区人民政府',
    shortName: null,
    kind: 'government',
    region: '990102',
    former: '松溪县人民政府',
  },
  { key: 'zone', name: '云岭经济开发区管理委员会', shortName: '云岭经济开发区管委会', kind: 'zone' },
]
