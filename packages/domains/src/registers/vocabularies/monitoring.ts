import { vocabulary } from '../declarations/declare.ts'

/** 站点类型 */
export const stationKind = vocabulary('station-kind', ['站点类型', 'Kind of station'], {
  biodiversity: ['生物多样性观测站', 'Biodiversity'],
  'eco-position': ['生态定位站', 'Long-term ecological research'],
  'eco-quality': ['生态质量综合站', 'Ecological quality'],
  forest: ['森林', 'Forest'],
  grassland: ['草原', 'Grassland'],
  wetland: ['湿地', 'Wetland'],
  aquatic: ['水生生物', 'Aquatic life'],
  hydrology: ['水文', 'Hydrology'],
  'water-quality': ['水质', 'Water quality'],
  air: ['大气', 'Air'],
  soil: ['土壤', 'Soil'],
  glacier: ['冰川冻土', 'Glacier and permafrost'],
  seismic: ['地震', 'Seismic'],
  video: ['视频监控', 'Video'],
})

/** 监测要素 */
export const monitoringElement = vocabulary('monitoring-element', ['监测要素', 'Element'], {
  species: ['物种', 'Species'],
  population: ['种群', 'Population'],
  community: ['群落', 'Community'],
  habitat: ['生境', 'Habitat'],
  'water-quality': ['水质', 'Water quality'],
  flow: ['流量', 'Flow'],
  air: ['空气', 'Air'],
  soil: ['土壤', 'Soil'],
  weather: ['气象', 'Weather'],
  sound: ['声景', 'Soundscape'],
  disease: ['疫病', 'Disease'],
  fire: ['火情', 'Fire'],
  genetic: ['遗传', 'Genetic'],
  edna: ['环境DNA', 'Environmental DNA'],
  glacier: ['冰雪', 'Ice and snow'],
})

/** 样地类型 */
export const plotKind = vocabulary('plot-kind', ['样地类型', 'Kind of plot'], {
  plot: ['样地', 'Plot'],
  transect: ['样线', 'Transect'],
  point: ['样点', 'Point'],
  'camera-grid': ['相机网格', 'Camera grid'],
  net: ['网捕点', 'Netting site'],
  'water-section': ['水体断面', 'River section'],
})

/** 设备类型 */
export const deviceKind = vocabulary('device-kind', ['设备类型', 'Kind of device'], {
  'camera-trap': ['红外相机', 'Camera trap'],
  video: ['视频', 'Video'],
  acoustic: ['声学记录仪', 'Acoustic recorder'],
  drone: ['无人机', 'Drone'],
  collar: ['卫星跟踪器', 'Satellite tracker'],
  weather: ['气象站', 'Weather station'],
  water: ['水质水量传感器', 'Water sensor'],
  'flow-meter': ['流量计', 'Flow meter'],
  soil: ['土壤传感器', 'Soil sensor'],
  gate: ['卡口', 'Checkpoint'],
  robot: ['巡检机器人', 'Robot'],
})

/** 调查类型 */
export const surveyKind = vocabulary('survey-kind', ['调查类型', 'Kind of survey'], {
  baseline: ['本底调查', 'Baseline'],
  special: ['专项调查', 'Special'],
  census: ['普查', 'Census'],
  germplasm: ['种质资源普查', 'Germplasm census'],
  invasive: ['外来入侵普查', 'Invasive species census'],
  land: ['国土变更调查', 'Land change'],
  livestock: ['畜禽资源动态调查', 'Livestock'],
  aquatic: ['水生生物监测', 'Aquatic life'],
  edna: ['环境DNA', 'Environmental DNA'],
  fungi: ['大型真菌', 'Macrofungi'],
  status: ['生态状况调查', 'Ecological status'],
  trend: ['发展动态研究', 'Trend study'],
})

/** 水电整改类别 */
export const hydropowerClass = vocabulary('hydropower-class', ['水电整改类别', 'Class of rectification'], {
  keep: ['保留', 'Retain'],
  rectify: ['整改', 'Rectify'],
  retire: ['退出', 'Retire'],
})

/** 平台类别 */
export const systemKind = vocabulary('system-kind', ['平台类别', 'Kind of system'], {
  platform: ['监管平台', 'Supervision platform'],
  database: ['数据库', 'Database'],
  'data-platform': ['数据管理平台', 'Data platform'],
  'one-map': ['一张图', 'One map'],
  warning: ['预警系统', 'Warning system'],
  media: ['新媒体', 'New media'],
  office: ['协同办公', 'Office'],
  cloud: ['云平台', 'Cloud'],
})

/** 对接方式 */
export const exchangeKind = vocabulary('exchange-kind', ['对接方式', 'Form of exchange'], {
  api: ['接口', 'API'],
  file: ['文件交换', 'Files'],
  view: ['在线查看', 'View only'],
  'map-service': ['地图服务', 'Map service'],
  offline: ['离线介质', 'Offline medium'],
  none: ['未对接', 'None'],
})

/** 数据级别 */
export const dataClass = vocabulary('data-class', ['数据级别', 'Class of data'], {
  public: ['公开', 'Public'],
  internal: ['内部', 'Internal'],
  sensitive: ['敏感', 'Sensitive'],
})

/** 评估类型 */
export const evaluationKind = vocabulary('evaluation-kind', ['评估类型', 'Kind of evaluation'], {
  status: ['状况评估', 'Status'],
  effect: ['保护成效', 'Effect of protection'],
  services: ['生态系统服务', 'Ecosystem services'],
  aquatic: ['水生生物保护效果', 'Aquatic protection'],
  'fishing-ban': ['禁渔效果', 'Fishing ban'],
  change: ['变化分析', 'Change'],
  risk: ['风险预警', 'Risk and warning'],
  indicators: ['考核指标体系', 'Indicator system'],
})
