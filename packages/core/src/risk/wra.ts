import type { RiskItem, RiskScale, RiskScheme, RiskSection } from './risk-scheme.ts'
import { all, codesOf, grades, item, number, words } from './scheme-parts.ts'

const yesNo = (yes: number, no: number): RiskScale => grades([yes, '是', 'yes'], [no, '否', 'no'])
const match = grades([0, '低', 'low'], [1, '中', 'medium'], [2, '高', 'high'])

const biogeography: readonly RiskItem[] = [
  item('1.01', '长期栽培选育', 'Long bred in cultivation', yesNo(-3, 0)),
  item('1.02', '在栽培地能自行繁衍', 'Keeps itself going where it is grown', yesNo(1, -1)),
  item('1.03', '有杂草性的品系', 'Some strains of it are weeds', yesNo(1, -1)),
  item('2.01', '适合本地气候的程度', 'How well the climate here suits it', match),
  item('2.02', '气候比对所用资料的质量', 'How good the data on climate are', match),
  item('2.03', '能适应多种气候', 'Copes with many climates', yesNo(1, 0)),
  item('2.04', '原产地或归化地有长旱季', 'At home or settled where dry seasons are long', yesNo(1, 0)),
  item(
    '2.05',
    '曾多次被带出原产地（本题不计分；3.01为“否”时据此减分）',
    'Taken out of its native range time and again (no points; lowers 3.01 when that is no)',
    grades([0, '已答', 'answered']),
  ),
  item(
    '3.01',
    '已在原产地以外归化（是：1或2分，依2.01和2.02；否：0至-2分，依2.05）',
    'Settled outside of its native range (yes: 1 or 2 by 2.01 and 2.02; no: 0 to -2 by 2.05)',
    number(-2, 2),
  ),
  item(
    '3.02',
    '为庭园、绿地或受扰地的杂草（是：1或2分，依2.01和2.02；否：0分）',
    'A weed of gardens, parks or disturbed land (yes: 1 or 2 by 2.01 and 2.02; no: 0)',
    number(0, 2),
  ),
  item(
    '3.03',
    '为农田、园艺或林地的杂草（是：至多4分，依2.01和2.02；否：0分）',
    'A weed of fields, orchards or planted forest (yes: up to 4 by 2.01 and 2.02; no: 0)',
    number(0, 4),
  ),
  item(
    '3.04',
    '为自然环境的杂草（是：至多4分，依2.01和2.02；否：0分）',
    'A weed of natural places (yes: up to 4 by 2.01 and 2.02; no: 0)',
    number(0, 4),
  ),
  item(
    '3.05',
    '同属有杂草（是：1或2分，依2.01和2.02；否：0分）',
    'Others of its genus are weeds (yes: 1 or 2 by 2.01 and 2.02; no: 0)',
    number(0, 2),
  ),
]

const traits: readonly RiskItem[] = [
  item('4.01', '有刺或带钩', 'Bears thorns, prickles or hooks', yesNo(1, 0)),
  item('4.02', '分泌物抑制其他植物', 'Holds other plants back by what it gives off', yesNo(1, 0)),
  item('4.03', '寄生于其他植物', 'Lives on other plants', yesNo(1, 0)),
  item('4.04', '牲畜不吃', 'Livestock leave it alone', yesNo(1, -1)),
  item('4.05', '使动物中毒', 'Poisons animals', yesNo(1, 0)),
  item('4.06', '为已知病虫的寄主', 'Harbours known pests or diseases', yesNo(1, 0)),
  item('4.07', '使人过敏或中毒', 'Makes people ill, by allergy or poison', yesNo(1, 0)),
  item('4.08', '加大自然区域火险', 'Makes fires in nature likelier', yesNo(1, 0)),
  item('4.09', '某一生长期耐阴', 'Stands shade at some time of its life', yesNo(1, 0)),
  item('4.10', '耐瘠薄土壤', 'Makes do with poor soil', yesNo(1, 0)),
  item('4.11', '攀附或覆盖其他植物', 'Climbs over or covers other plants', yesNo(1, 0)),
  item('4.12', '长成密丛', 'Grows into dense stands', yesNo(1, 0)),
]

const biology: readonly RiskItem[] = [
  item('5.01', '水生', 'Lives in water', yesNo(5, 0)),
  item('5.02', '禾草', 'Is a grass', yesNo(1, 0)),
  item('5.03', '固氮木本', 'Is woody and fixes nitrogen', yesNo(1, 0)),
  item('5.04', '以鳞茎、块茎等地下器官越季', 'Outlasts a season by bulbs or tubers', yesNo(1, 0)),
  item('6.01', '在原产地繁殖明显受阻', 'Clearly fails to reproduce at home', yesNo(1, 0)),
  item('6.02', '种子有活力', 'Its seeds sprout', yesNo(1, -1)),
  item('6.03', '能自然杂交', 'Crosses with others in nature', yesNo(1, -1)),
  item('6.04', '单株可结籽', 'Sets seed without a partner', yesNo(1, -1)),
  item('6.05', '传粉离不开特定动物', 'Needs a pollinator of its own', yesNo(-1, 0)),
  item('6.06', '以根茎、断枝等繁殖', 'Multiplies by runners or fragments', yesNo(1, -1)),
  item(
    '6.07',
    '最短世代',
    'Shortest generation',
    grades([1, '一年', 'one year'], [0, '两至三年', 'two or three'], [-1, '四年及以上', 'four and more']),
  ),
  item('7.01', '易被人无意带走', 'People carry it off unawares', yesNo(1, -1)),
  item('7.02', '人有意散播', 'People spread it on purpose', yesNo(1, -1)),
  item('7.03', '混在货物中传播', 'Travels among goods', yesNo(1, -1)),
  item('7.04', '随风传播', 'Spreads by wind', yesNo(1, -1)),
  item('7.05', '随水传播', 'Spreads by water', yesNo(1, -1)),
  item('7.06', '由鸟传播', 'Spreads by birds', yesNo(1, -1)),
  item('7.07', '附着于其他动物体表传播', 'Clings to other animals', yesNo(1, -1)),
  item('7.08', '被动物吞食排出后仍可存活', 'Lives through being eaten', yesNo(1, -1)),
  item('8.01', '结籽极多', 'Sets very many seeds', yesNo(1, -1)),
  item('8.02', '种子在土中存活一年以上', 'Its seeds last in soil beyond a year', yesNo(1, -1)),
  item('8.03', '除草剂防治有效', 'Herbicides work against it', yesNo(-1, 1)),
  item('8.04', '耐受刈割、翻耕或火烧', 'Thrives on cutting, ploughing or fire', yesNo(1, -1)),
  item('8.05', '本地有得力的天敌', 'Has strong natural enemies here', yesNo(-1, 1)),
]

const sections: readonly RiskSection[] = [
  { code: 'A', labels: words('甲 生物地理', 'A Biogeography'), items: codesOf(biogeography), atLeast: 2 },
  { code: 'B', labels: words('乙 不良特性', 'B Undesirable traits'), items: codesOf(traits), atLeast: 2 },
  { code: 'C', labels: words('丙 生物生态', 'C Biology and ecology'), items: codesOf(biology), atLeast: 6 },
]
const items = [...biogeography, ...traits, ...biology]

/** How well the climate fits gives no points of its own: it says how many 3.01 to 3.05 give. */
const weighing = new Set(['2.01', '2.02'])
const points = (codes: readonly string[]) => ({ sum: all(...codes.filter((code) => !weighing.has(code))) })

/** Weed Risk Assessment: the sum of 49 questions, of which at least 2, 2 and 6 of the sections are answered. */
export const wra: RiskScheme = {
  key: 'wra',
  version: 'wra-2',
  items,
  sections,
  parts: sections.map(({ code, labels, items: codes }) => ({ code, labels, of: points(codes) })),
  score: points(codesOf(items)),
  bands: [
    { from: 7, result: 'reject' },
    { from: 1, result: 'evaluate' },
    { from: -60, result: 'accept' },
  ],
  lists: [],
}
