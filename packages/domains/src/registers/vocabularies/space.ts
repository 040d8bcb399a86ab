import { vocabulary } from '../declarations/declare.ts'

/** 设立原因 */
export const inSituReason = vocabulary('in-situ-reason', ['设立原因', 'Reason'], {
  rare: ['珍稀濒危', 'Rare'],
  'tiny-population': ['极小种群', 'Very small population'],
  fragmented: ['遗传资源破碎化', 'Fragmented genetic resource'],
  'wild-relative': ['作物野生近缘种', 'Crop wild relative'],
})

/** 空缺类型 */
export const gapKind = vocabulary('gap-kind', ['空缺类型', 'Kind of gap'], {
  area: ['区域空缺', 'Area'],
  species: ['物种空缺', 'Species'],
  ecosystem: ['生态系统空缺', 'Ecosystem'],
  management: ['管理空缺', 'Management'],
})

/** 保护地类型 */
export const protectedAreaKind = vocabulary('protected-area-kind', ['保护地类型', 'Kind of protected area'], {
  'national-park': ['国家公园', 'National park'],
  'nature-reserve': ['自然保护区', 'Nature reserve'],
  'nature-park': ['自然公园', 'Nature park'],
  'wetland-park': ['湿地公园', 'Wetland park'],
  'germplasm-reserve': ['水产种质资源保护区', 'Aquatic germplasm reserve'],
  'water-source': ['水源保护区', 'Water source protection zone'],
  'urban-green': ['城市绿地', 'Urban green space'],
  'small-area': ['保护小区', 'Small protected plot'],
})

/** 红线主导功能 */
export const redLineFunction = vocabulary('red-line-function', ['红线主导功能', 'Function of the red line'], {
  biodiversity: ['生物多样性维护', 'Biodiversity'],
  water: ['水源涵养', 'Water conservation'],
  soil: ['水土保持', 'Soil conservation'],
  sand: ['防风固沙', 'Wind and sand control'],
  erosion: ['水土流失敏感', 'Prone to erosion'],
  desertification: ['土地沙化敏感', 'Prone to desertification'],
  rocky: ['石漠化敏感', 'Prone to rocky desertification'],
})

/** 湿地类型 */
export const wetlandKind = vocabulary(
  'wetland-kind',
  ['湿地类型', 'Kind of wetland'],
  {
    marsh: ['沼泽湿地', 'Marsh'],
    river: ['河流湿地', 'River'],
    lake: ['湖泊湿地', 'Lake'],
    constructed: ['人工湿地', 'Constructed'],
    coastal: ['滨海湿地', 'Coastal'],
  },
  'GB/T 24708',
)

/** 自然资源类型 */
export const naturalResource = vocabulary('natural-resource', ['自然资源类型', 'Natural resource'], {
  water: ['水流', 'Waters'],
  forest: ['森林', 'Forest'],
  mountain: ['山岭', 'Mountains'],
  grassland: ['草原', 'Grassland'],
  wasteland: ['荒地', 'Wasteland'],
  tidal: ['滩涂', 'Tidal flats'],
  sea: ['海域', 'Sea'],
  island: ['无居民海岛', 'Uninhabited islands'],
  mineral: ['探明储量的矿产', 'Proven minerals'],
  wetland: ['湿地', 'Wetland'],
})

/** 所有权 */
export const landOwnership = vocabulary('land-ownership', ['所有权', 'Ownership'], {
  state: ['国有', 'State'],
  collective: ['集体', 'Collective'],
  disputed: ['争议', 'Disputed'],
})
