import type { RiskFormula, RiskItem, RiskScheme } from './risk-scheme.ts'
import { all, codesOf, grades, item, words } from './scheme-parts.ts'
import { wra } from './wra.ts'

const four = grades([0, '无', 'none'], [1, '低', 'low'], [2, '中', 'medium'], [3, '高', 'high'])

const p2: RiskFormula = {
  weighted: [
    [0.6, { item: 'P21' }],
    [0.2, { item: 'P22' }],
    [0.2, { item: 'P23' }],
  ],
}
const p3: RiskFormula = { max: all('P31', 'P32', 'P33') }
const p4: RiskFormula = { geometric: all('P41', 'P42', 'P43', 'P44', 'P45') }
const p5: RiskFormula = { mean: all('P51', 'P52', 'P53') }

/** 检疫性有害生物 PRA (as in LY/T): R = (P1·P2·P3·P4·P5)^1/5 with every rating from 0 to 3. */
const pra: RiskScheme = {
  key: 'pra',
  version: 'pra-1',
  items: [
    item('P1', '境内分布（越少越高）', 'Distribution at home (the less, the higher)', four),
    item('P21', '可能造成的经济损失', 'Economic harm', four),
    item('P22', '为其他有害生物传播媒介', 'Carries other pests', four),
    item('P23', '其他国家或地区的重视程度', 'Concern abroad', four),
    item('P31', '受害寄主的种类', 'Kinds of hosts', four),
    item('P32', '受害寄主的分布面积', 'Area of hosts', four),
    item('P33', '受害寄主的特殊价值', 'Special value of hosts', four),
    item('P41', '截获难度', 'Interception', four),
    item('P42', '运输途中存活', 'Survival in transport', four),
    item('P43', '境外分布', 'Distribution abroad', four),
    item('P44', '境内适生范围', 'Suitable range at home', four),
    item('P45', '传播能力', 'Spread', four),
    item('P51', '检疫鉴定难度', 'Difficulty of identification', four),
    item('P52', '除害处理难度', 'Difficulty of treatment', four),
    item('P53', '根除难度', 'Difficulty of eradication', four),
  ],
  sections: [],
  parts: [
    { code: 'P1', labels: words('分布', 'Distribution'), of: { item: 'P1' } },
    { code: 'P2', labels: words('潜在危害', 'Potential harm'), of: p2 },
    { code: 'P3', labels: words('寄主重要性', 'Importance of hosts'), of: p3 },
    { code: 'P4', labels: words('传入扩散', 'Entry and spread'), of: p4 },
    { code: 'P5', labels: words('管理难度', 'Difficulty of management'), of: p5 },
  ],
  score: { geometric: [{ item: 'P1' }, p2, p3, p4, p5] },
  bands: [
    { from: 2.5, result: 'extreme' },
    { from: 2, result: 'high' },
    { from: 1.5, result: 'medium' },
    { from: 0, result: 'low' },
  ],
  lists: [],
}

const three = grades([1, '低', 'low'], [2, '中', 'medium'], [3, '高', 'high'])

const stages = grades(
  [0, '未出现', 'absent'],
  [1, '孤立', 'isolated'],
  [2, '局限', 'restricted'],
  [3, '广泛', 'widespread'],
)

/** ISEIA: four modules of 1 to 3, A from 11, B from 9, C below; the list follows from that and the stage of its range. */
const iseia: RiskScheme = {
  key: 'iseia',
  version: 'iseia-2',
  items: [
    item('M1', '扩散潜力', 'Dispersal', three),
    item('M2', '侵入高价值生境', 'Colonisation of habitats of high value', three),
    item('M3', '对本地种的危害', 'Harm to native species', three),
    item('M4', '对生态系统功能的改变', 'Change of ecosystem functions', three),
    item('S', '分布阶段', 'Stage of its range', stages),
  ],
  sections: [],
  parts: [],
  score: { sum: all('M1', 'M2', 'M3', 'M4') },
  bands: [
    { from: 11, result: 'high' },
    { from: 9, result: 'medium' },
    { from: 4, result: 'low' },
  ],
  lists: [
    { list: 'alert', results: ['high', 'medium'], item: 'S', values: [0] },
    { list: 'black', results: ['high'], item: 'S', values: [1, 2, 3] },
    { list: 'watch', results: ['medium'], item: 'S', values: [1, 2, 3] },
  ],
}

const eicatGrades = grades(
  [0, '资料不足 DD', 'DD data deficient'],
  [1, '极小 MC', 'MC minimal'],
  [2, '较小 MN', 'MN minor'],
  [3, '中等 MO', 'MO moderate'],
  [4, '重大 MR', 'MR major'],
  [5, '极大 MV', 'MV massive'],
)

const mechanisms: readonly RiskItem[] = [
  item('E1', '竞争', 'Competition', eicatGrades),
  item('E2', '捕食', 'Predation', eicatGrades),
  item('E3', '杂交', 'Hybridisation', eicatGrades),
  item('E4', '传播疾病', 'Transmission of disease', eicatGrades),
  item('E5', '寄生', 'Parasitism', eicatGrades),
  item('E6', '毒害', 'Poisoning', eicatGrades),
  item('E7', '生物污损', 'Bio-fouling', eicatGrades),
  item('E8', '啃食', 'Grazing and browsing', eicatGrades),
  item('E9', '化学影响', 'Chemical impact', eicatGrades),
  item('E10', '物理影响', 'Physical impact', eicatGrades),
  item('E11', '结构影响', 'Structural impact', eicatGrades),
  item('E12', '通过其他物种的间接影响', 'Indirect impact through others', eicatGrades),
]

/** EICAT: the gravest of twelve mechanisms decides; one that does not apply is not rated. */
const eicat: RiskScheme = {
  key: 'eicat',
  version: 'eicat-2',
  items: mechanisms,
  sections: [{ code: 'E', labels: words('影响机制', 'Mechanisms'), items: codesOf(mechanisms), atLeast: 1 }],
  parts: [],
  score: { max: all(...codesOf(mechanisms)) },
  bands: [
    { from: 5, result: 'extreme' },
    { from: 4, result: 'high' },
    { from: 3, result: 'medium' },
    { from: 1, result: 'low' },
    { from: 0, result: 'evaluate' },
  ],
  lists: [],
}

const fifths = grades(
  [0, '无', 'none'],
  [0.25, '低', 'low'],
  [0.5, '中', 'medium'],
  [0.75, '高', 'high'],
  [1, '极高', 'very high'],
)
const invasion: RiskFormula = { geometric: all('H1', 'H2', 'H3') }
const impact: RiskFormula = { max: all('H4', 'H5', 'H6', 'H7', 'H8') }

/** Harmonia+: invasion × the gravest impact, from 0 to 1; the result is the assessor's to give. */
const harmonia: RiskScheme = {
  key: 'harmonia',
  version: 'harmonia-1',
  items: [
    item('H1', '引入', 'Introduction', fifths),
    item('H2', '定殖', 'Establishment', fifths),
    item('H3', '扩散', 'Spread', fifths),
    item('H4', '对环境的影响', 'Impact on the environment', fifths),
    item('H5', '对栽培植物的影响', 'Impact on crops', fifths),
    item('H6', '对饲养动物的影响', 'Impact on kept animals', fifths),
    item('H7', '对人体健康的影响', 'Impact on human health', fifths),
    item('H8', '对设施的影响', 'Impact on infrastructure', fifths),
  ],
  sections: [],
  parts: [
    { code: 'I', labels: words('入侵', 'Invasion'), of: invasion },
    { code: 'M', labels: words('影响', 'Impact'), of: impact },
  ],
  score: { product: [invasion, impact] },
  bands: [],
  lists: [],
}

/** HJ 624: a qualitative guide; what was rated is kept with its mean, the result is the assessor's to give. */
const hj624: RiskScheme = {
  key: 'hj624',
  version: 'hj624-1',
  items: [
    item('Q1', '引进', 'Introduction', three),
    item('Q2', '建立自然种群', 'Establishment', three),
    item('Q3', '扩散', 'Spread', three),
    item('Q4', '生态危害', 'Ecological harm', three),
  ],
  sections: [],
  parts: [],
  score: { mean: all('Q1', 'Q2', 'Q3', 'Q4') },
  bands: [],
  lists: [],
}

/** The schemes that are shipped 参数集. */
export const riskSchemes: readonly RiskScheme[] = [hj624, pra, wra, iseia, eicat, harmonia]
