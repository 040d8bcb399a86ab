import { vocabulary } from '../declarations/declare.ts'

/** 工程类型 */
export const projectKind = vocabulary('project-kind', ['工程类型', 'Kind of works'], {
  greening: ['国土绿化', 'Greening'],
  'shelter-forest': ['防护林', 'Shelter forest'],
  'degraded-land': ['退化林草修复', 'Degraded land'],
  wetland: ['湿地保护修复', 'Wetland'],
  glacier: ['冰川与水源补给', 'Glacier and water supply'],
  erosion: ['水土流失治理', 'Erosion control'],
  habitat: ['栖息地恢复', 'Habitat'],
  corridor: ['生态廊道', 'Corridor'],
  mine: ['矿山修复', 'Mine restoration'],
  river: ['河湖修复', 'River and lake'],
  fire: ['防火基础设施', 'Fire infrastructure'],
  monitoring: ['监测能力', 'Monitoring'],
  rescue: ['救护繁育设施', 'Rescue and breeding'],
})

/** 休养生息方式 */
export const restKind = vocabulary('rest-kind', ['休养生息方式', 'Kind of rest'], {
  fallow: ['休耕', 'Fallow'],
  rotation: ['轮作', 'Rotation'],
  'forest-rest': ['森林休养', 'Forest rest'],
  'grass-rest': ['草原休养', 'Grassland rest'],
  'river-rest': ['河湖休养', 'River and lake rest'],
})

/** 作业方式 */
export const seedingMethod = vocabulary('seeding-method', ['作业方式', 'Method'], {
  rocket: ['火箭', 'Rocket'],
  gun: ['高炮', 'Artillery'],
  generator: ['地面烟炉', 'Ground generator'],
  aircraft: ['飞机', 'Aircraft'],
  drone: ['无人机', 'Drone'],
})

/** 灾害类型 */
export const hazardKind = vocabulary('hazard-kind', ['灾害类型', 'Hazard'], {
  landslide: ['滑坡', 'Landslide'],
  'debris-flow': ['泥石流', 'Debris flow'],
  collapse: ['崩塌', 'Collapse'],
  flood: ['洪涝', 'Flood'],
  reserve: ['保护地核心区', 'Core of a protected area'],
  subsidence: ['地面沉降', 'Subsidence'],
})
