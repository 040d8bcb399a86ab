import {
  type FieldValue,
  type Guard,
  type RecordValues,
  RegisterDeclaration,
  type RegisterField,
  Vocabulary,
} from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { checkPlace } from './check-place.ts'
import { checkValue, checkValues } from './check-values.ts'
import { findHeadings } from './intake/find-headings.ts'
import { readDegrees, readWkt } from './intake/read-place.ts'
import { type GuardFacts, judgeAct } from './judge-guards.ts'
import type { Sight } from './record-columns.ts'
import { type ListRequest, UnusableRequest } from './record-conditions.ts'
import { selectFacet, selectPage } from './select-records.ts'

const label = (zh: string) => ({ zh, en: zh })
const declaration = RegisterDeclaration.parse({
  key: 'sites',
  labels: label('样点'),
  group: 'own',
  purpose: label('试验'),
  title: 'name',
  fields: [
    { kind: 'text', key: 'name', labels: label('名称'), required: true, max: 5, pattern: '^[一-龥]+$' },
    {
      kind: 'number',
      key: 'area',
      labels: label('面积'),
      least: 0,
      most: 10,
      whole: true,
      headings: ['占地'],
    },
    { kind: 'money', key: 'cost', labels: label('经费') },
    { kind: 'date', key: 'seenOn', labels: label('日期'), notFuture: true },
    { kind: 'period', key: 'term', labels: label('监测期') },
    { kind: 'yes-no', key: 'open', labels: label('开放') },
    { kind: 'choice', key: 'grade', labels: label('等级'), vocabulary: 'grades' },
    { kind: 'choice', key: 'many', labels: label('多选'), vocabulary: 'grades', many: true },
    { kind: 'unit', key: 'builder', labels: label('单位') },
    { kind: 'person', key: 'guard', labels: label('看护人'), class: 'personal' },
    { kind: 'place', key: 'place', labels: label('位置'), class: 'sensitive' },
    { kind: 'files', key: 'photos', labels: label('照片') },
    { kind: 'computed', key: 'days', labels: label('天数'), by: { kind: 'days', to: 'seenOn' } },
  ],
  states: [
    { key: 'open', labels: label('在办') },
    { key: 'closed', labels: label('办结'), end: true },
  ],
  transitions: [{ key: 'report', labels: label('上报'), from: ['open'], to: 'closed', by: ['keeper'] }],
  list: { columns: ['name'], sort: ['seenOn', 'guard'], facets: ['grade'] },
  form: [
    {
      labels: label('全部'),
      fields: [
        'name',
        'area',
        'cost',
        'seenOn',
        'term',
        'open',
        'grade',
        'many',
        'builder',
        'guard',
        'place',
        'photos',
      ],
    },
  ],
})
const vocabularies = [
  Vocabulary.parse({
    key: 'grades',
    labels: label('等级'),
    version: 1,
    source: null,
    terms: [
      { code: 'a', labels: label('甲') },
      { code: 'b', labels: label('乙'), ended: true },
    ],
  }),
]
const world = { vocabularies, today: '2026-05-01', extent: null }
const fieldNamed = (key: string) => declaration.fields.find((field) => field.key === key) as RegisterField

describe('values', () => {
  it.each<[string, FieldValue, string | null]>([
    ['name', '样点甲', null],
    ['name', '样点样点样点', '超过5字，共6字。'],
    ['name', 'abc', '格式不符。'],
    ['name', '甲\u0000', '含有控制字符。'],
    ['name', null, '必填。'],
    ['area', 10, null],
    ['area', 1.5, '应为整数。'],
    ['area', -1, '不能小于0。'],
    ['area', 11, '不能大于10。'],
    ['area', Number.NaN, '应为数字。'],
    ['cost', 0.29, null],
    ['cost', 0.295, '应为不小于0、最多两位小数的金额（元）。'],
    ['seenOn', '2026-05-01', null],
    ['seenOn', '2026-05-02', '日期晚于今天。'],
    ['seenOn', '2026-02-29', '不是日期，应如2027-03-05。'],
    ['seenOn', '1899-12-31', '年份应在1900年至2100年之间。'],
    ['term', { from: '2026-01-02', to: '2026-01-01' }, '结束早于开始。'],
    ['term', { from: '2026-01-02', to: null }, null],
    ['open', 'true', '应为“是”或“否”。'],
    ['grade', 'b', null],
    ['grade', 'c', '“c”不在代码表中，应为甲。'],
    ['many', ['a', 'c'], '“c”不在代码表中，应为甲。'],
    ['many', 'a', '应为若干选项。'],
    ['builder', 'x', '没有找到所指的单位或记录。'],
    ['days', 1, '由系统计算或由附件构成，不能填写。'],
  ])('%s = %j → %s', (key, value, message) => {
    expect(checkValue(fieldNamed(key), value, world)?.zh ?? null).toBe(message)
  })

  it('are checked all together, required ones too, and unknown ones refused', () => {
    const { faults } = checkValues(declaration, { area: -1, other: 1 }, world, true)
    expect(faults.map(({ field }) => field)).toEqual(['area', 'other', 'name'])
    expect(checkValues(declaration, { area: 1 }, world, false).faults).toEqual([])
  })
})

describe('places', () => {
  const extent = [103, 25, 104, 26] as const
  it.each<[string, FieldValue, string | null]>([
    ['inside', { type: 'Point', coordinates: [103.5, 25.5] }, null],
    ['swapped', { type: 'Point', coordinates: [25.5, 103.5] }, '经纬度颠倒：25.5，103.5。'],
    ['abroad', { type: 'Point', coordinates: [2.3, 48.8] }, '位置在国境之外：2.3，48.8。'],
    ['elsewhere', { type: 'Point', coordinates: [110, 30] }, '位置在本行政区之外：110，30。'],
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [103, 25],
          [103, 26],
        ],
      },
      '应为点。',
    ],
    ['no number', { type: 'Point', coordinates: ['103', '25'] }, '不是有效的位置，应为经度、纬度（度）。'],
    ['no place', '103,25', '不是有效的位置，应为经度、纬度（度）。'],
  ])('%s', (_, value, message) => expect(checkPlace(value, 'point', extent)?.zh ?? null).toBe(message))

  it('have closed outlines and lines of two positions', () => {
    const open = {
      type: 'Polygon',
      coordinates: [
        [
          [103, 25],
          [104, 25],
          [104, 26],
        ],
      ],
    }
    expect(checkPlace(open, 'polygon', null)?.zh).toContain('没有闭合')
    expect(checkPlace({ type: 'LineString', coordinates: [[103, 25]] }, 'line', null)).not.toBeNull()
  })

  it.each([
    ['103.125', 103.125],
    ['103°7′30″', 103.125],
    ['东经103度7分30秒', 103.125],
    ["E103°7.5'", 103.125],
    ['103°7′30″E', 103.125],
    ['W10', -10],
    ['103°75′', null],
    ['一百零三', null],
  ])('degrees %s', (text, degrees) => expect(readDegrees(text)).toBe(degrees))

  it.each<[string, FieldValue]>([
    ['POINT(103.1 25.2)', { type: 'Point', coordinates: [103.1, 25.2] }],
    ['SRID=4490;POINT Z (103.1 25.2 800)', { type: 'Point', coordinates: [103.1, 25.2] }],
    ['103.1，25.2', { type: 'Point', coordinates: [103.1, 25.2] }],
    [
      'MULTIPOLYGON(((1 2, 3 4, 1 2)), ((5 6, 7 8, 5 6)))',
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [1, 2],
              [3, 4],
              [1, 2],
            ],
          ],
          [
            [
              [5, 6],
              [7, 8],
              [5, 6],
            ],
          ],
        ],
      },
    ],
    ['LINESTRING(1 2, x 4)', null],
    ['CIRCLE(1 2)', null],
  ])('WKT %s', (text, value) => expect(readWkt(text)).toEqual(value))
})

it('finds the headings below a title, by label, alias and what stands in brackets, and takes nothing blurred back', () => {
  const found = findHeadings(declaration, [
    ['样点登记表', '', ''],
    ['名称*', '占地（公顷）', '经度', '位置纬度', '位置经度（模糊）', '监测期', '监测期止', '备注'],
    ['甲', '1', '', '', '', '', '', ''],
  ])
  expect(found?.index).toBe(1)
  expect(found?.columns.map(({ target }) => target)).toEqual([
    'name',
    'area',
    'place.longitude',
    'place.latitude',
    null,
    'term.from',
    'term.to',
    null,
  ])
})

describe('guards', () => {
  const facts: GuardFacts = {
    values: { name: '甲', builder: 'u1', grade: 'a', seenOn: '2026-01-02', term: null },
    files: { photos: 1 },
    actorUnits: ['u1', 'u0'],
    actorId: 'p1',
    lastDoer: { report: 'p1' },
    daysInState: 3,
    related: { 'other site': ['open', 'closed'] },
    twins: { 'name seenOn': 1 },
  }
  const [act] = declaration.transitions
  it.each<[string, Guard, number]>([
    ['filled', { kind: 'filled', fields: ['name', 'area'] }, 1],
    ['attached', { kind: 'attached', field: 'photos', least: 1 }, 0],
    ['attached twice', { kind: 'attached', field: 'photos', least: 2 }, 1],
    ['another unit', { kind: 'other-unit', than: 'builder' }, 1],
    ['another person', { kind: 'other-person', than: 'report' }, 1],
    ['where', { kind: 'where', field: 'grade', is: ['a'] }, 0],
    ['unless', { kind: 'unless', field: 'grade', is: ['a'] }, 1],
    ['waited', { kind: 'waited', days: 3 }, 0],
    ['not waited', { kind: 'waited', days: 4 }, 1],
    ['in order', { kind: 'in-order', earlier: 'name', later: 'seenOn' }, 1],
    ['alone', { kind: 'alone', fields: ['name', 'grade'], unless: 'area' }, 0],
    ['one of two alike', { kind: 'alone', fields: ['name', 'seenOn'], unless: 'area' }, 1],
    ['another case, as is said', { kind: 'alone', fields: ['name', 'seenOn'], unless: 'grade' }, 0],
    [
      'some related',
      { kind: 'related', register: 'other', field: 'site', states: ['closed'], need: 'some' },
      0,
    ],
    [
      'all related',
      { kind: 'related', register: 'other', field: 'site', states: ['closed'], need: 'all' },
      1,
    ],
  ])('%s', (_, guard, missing) => {
    if (!act) throw new Error('no act')
    expect(judgeAct(declaration, { ...act, guards: [guard] }, facts)).toHaveLength(missing)
  })

  it.each<[string, RecordValues, number]>([
    ['below', { area: 90, cost: 89.5 }, 0],
    ['the same', { area: 90, cost: 90 }, 0],
    ['above', { area: 90, cost: 90.5 }, 1],
    ['nothing to be above', { area: null, cost: 90 }, 0],
    ['nothing to compare', { area: 90 }, 0],
  ])('at most: %s', (_, values, missing) => {
    if (!act) throw new Error('no act')
    const guards: Guard[] = [{ kind: 'at-most', field: 'cost', than: 'area' }]
    expect(judgeAct(declaration, { ...act, guards }, { ...facts, values })).toHaveLength(missing)
  })
})

describe('the statement of a list', () => {
  const sight: Sight = { schema: 'own', schemaOf: () => 'own', sensitive: 'none', personal: 'none' }
  const ask = (more: Partial<ListRequest>, seen = sight) =>
    selectPage(declaration, { where: [], voided: false, ...more }, seen, {
      after: ['2026-01-01', '00000000-0000-4000-8000-000000000001'],
      limit: 10,
      places: true,
    })

  it('goes on after a place in the order, and gives values as parameters alone', () => {
    const evil = `'; DROP TABLE x; --`
    const { text, params } = ask({
      q: '样点甲',
      sort: { field: 'seenOn', descending: true },
      where: [
        { field: 'grade', is: [evil] },
        { field: 'area', from: 1, to: 2 },
      ],
    })
    expect(text).toContain(`(coalesce(r.f_seen_on, '-infinity'::date), r.id) < (`)
    expect(text).not.toContain('DROP')
    expect(params).toContainEqual([evil])
    expect(text).toContain('LIMIT 11')
  })

  it('leaves closed columns out: a blurred place instead, no name of a person', () => {
    const { text } = ask({})
    expect(text).toContain('r.f_place_blurred')
    expect(text).not.toMatch(/r\.f_place[,)\s]|r\.f_guard/)
    expect(ask({}, { ...sight, personal: 'own' }).text).toContain(
      `wanwu_units('register.personal')) THEN r.f_guard`,
    )
  })

  it.each<Partial<ListRequest>>([
    { where: [{ field: 'guard', is: ['示例'] }] },
    { where: [{ field: 'nowhere', is: ['x'] }] },
    { where: [{ field: 'place', from: 1 }] },
    { sort: { field: 'guard', descending: false } },
    { sort: { field: 'name', descending: false } },
  ])('cannot be asked for by %j', (request) => {
    expect(() => ask(request)).toThrow(UnusableRequest)
    expect(() => ask(request, { ...sight, personal: 'own' })).toThrow(UnusableRequest)
  })

  it('counts no facet of a closed field', () => {
    expect(() => selectFacet(declaration, { where: [], voided: false }, sight, 'guard')).toThrow(
      UnusableRequest,
    )
  })
})
