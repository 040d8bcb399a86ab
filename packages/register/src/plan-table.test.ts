import { RegisterDeclaration, type RegisterDeclarationInput } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { checkDeclaration } from './check-declaration.ts'
import { planTable } from './plan-table.ts'
import { isSafePattern } from './safe-pattern.ts'

const label = (zh: string) => ({ zh, en: zh })

function declare(more: Partial<RegisterDeclarationInput> = {}): RegisterDeclaration {
  return RegisterDeclaration.parse({
    key: 'sites',
    labels: label('样点'),
    group: 'own',
    purpose: label('试验'),
    title: 'name',
    fields: [
      { kind: 'text', key: 'name', labels: label('名称'), required: true, max: 50 },
      { kind: 'number', key: 'area', labels: label('面积'), least: 0 },
      { kind: 'place', key: 'place', labels: label('位置'), class: 'sensitive' },
      { kind: 'unit', key: 'builder', labels: label('建设单位') },
    ],
    businessKey: ['name'],
    states: [
      { key: 'open', labels: label('在办') },
      { key: 'closed', labels: label('办结'), end: true },
    ],
    transitions: [
      {
        key: 'close',
        labels: label('办结'),
        from: ['open'],
        to: 'closed',
        by: ['keeper'],
        guards: [{ kind: 'other-unit', than: 'builder' }],
      },
    ],
    list: { columns: ['name'], sort: ['area'] },
    form: [{ labels: label('全部'), fields: ['name', 'area', 'place', 'builder'] }],
    ...more,
  })
}

describe('the table of a register', () => {
  it('has its columns with their checks, closed ones apart, and a trigger that holds the states', () => {
    const sql = planTable('own', declare(), null).join(';\n')
    expect(sql).toContain('f_name text NOT NULL CHECK (char_length(f_name) <= 50)')
    expect(sql).toContain('f_area numeric CHECK (f_area >= 0)')
    expect(sql).toContain(
      'CREATE UNIQUE INDEX "sites_key" ON own."sites" (region_code, f_name) WHERE voided_at IS NULL',
    )
    expect(sql).toContain(`("open", 'closed')`.replace('"open"', `'open'`))
    expect(sql).toContain('OLD.f_builder IN')
    const grant = /GRANT SELECT \(([^)]*)\) ON own."sites" TO wanwu_app/.exec(sql)?.[1]?.split(', ')
    expect(grant).toContain('f_place_blurred')
    expect(grant).not.toContain('f_place')
  })

  it('is made from nothing once, and asks for nothing where nothing changed', () => {
    expect(planTable('own', declare(), declare())).toEqual([])
    expect(planTable('own', declare({ labels: label('改名') }), declare())).toEqual([])
  })

  it('grows by what is added: columns without NOT NULL, states, indexes, grants', () => {
    const before = declare()
    const after = declare({
      fields: [...before.fields, { kind: 'date', key: 'seenOn', labels: label('日期'), required: true }],
      states: [...before.states, { key: 'late', labels: label('逾期') }],
      list: { columns: ['name'], sort: ['area', 'seenOn'] },
    })
    const added = planTable('own', after, before)
    expect(added[0]).toBe('ALTER TABLE own."sites" ADD COLUMN f_seen_on date')
    expect(added.join('\n')).toContain(`CHECK (state IN ('open', 'closed', 'late'))`)
    expect(added.join('\n')).toContain('sites_f_seen_on_order')
    expect(added.some((statement) => statement.startsWith('GRANT SELECT'))).toBe(true)
    expect(added.join('\n')).not.toMatch(/DROP (?:TABLE|COLUMN)|CREATE TABLE/)
  })

  it('gives way where a field may be left blank from now on', () => {
    const needed = declare()
    const fields = needed.fields.map((field) => ({ ...field, required: false }))
    const column = needed.fields.find(({ required }) => required)?.key
    expect(planTable('own', declare({ fields }), needed)).toEqual([
      `ALTER TABLE own."sites" ALTER COLUMN f_${column} DROP NOT NULL`,
    ])
    expect(planTable('own', needed, declare({ fields }))).toEqual([])
  })
})

/** A generator of numbers that gives the same ones every time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

it('gives long fields indexes of their own names', () => {
  const keys = ['A', 'B'].map((end) => `${'veryLongName'.repeat(3)}x${end}`)
  const fields = keys.map((key) => ({ kind: 'unit' as const, key, labels: label(key) }))
  const odd = declare({ key: `k${'-abcdefgh'.repeat(4)}`, fields: [...declare().fields, ...fields] })
  const names = planTable('own', odd, null).flatMap((sql) => /INDEX "([^"]+)"/.exec(sql)?.[1] ?? [])
  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => name.length <= 63)).toBe(true)
})

describe('a hostile declaration', () => {
  const random = numbers(20_261)
  const next = (most: number) => Math.floor(random.next().value * most)
  const evil = [
    `'`,
    `''`,
    '"',
    '\\',
    '$guard$',
    ';',
    '--',
    '/*',
    '\n',
    '\u0000',
    '$$',
    `'); DROP TABLE wanwu.unit; --`,
    '😀',
    '）',
    '%s',
  ]
  const text = () =>
    Array.from({ length: 1 + next(8) }, () =>
      next(2) === 0 ? (evil[next(evil.length)] ?? '') : String.fromCodePoint(32 + next(0xd000)),
    )
      .join('')
      .slice(0, 60)

  /** A statement with its quoted parts taken out, as PostgreSQL reads them (standard_conforming_strings). */
  const bare = (sql: string) =>
    sql
      .replace(/\$guard\$[\s\S]*?\$guard\$/g, '')
      .replace(/'(?:[^']|'')*'/g, '')
      .replace(/"(?:[^"]|"")*"/g, '')

  it('never reaches SQL outside of quotes, whatever its labels say', () => {
    const plain = planTable('own', declare(), null).map(bare)
    for (let run = 0; run < 300; run += 1) {
      const odd = declare({
        labels: { zh: text(), en: text() },
        purpose: { zh: text(), en: text() },
        states: [
          { key: 'open', labels: label(text()) },
          { key: 'closed', labels: label(text()), end: true },
        ],
      })
      const fields = odd.fields.map((field) => ({ ...field, labels: label(text()), headings: [text()] }))
      expect(planTable('own', { ...odd, fields }, null).map(bare)).toEqual(plain)
    }
  })

  it.each(['a;b', `a'b`, 'a"b', 'A-b', '表', 'a b', 'a_b', '$1', '', 'a'.repeat(99), 'ａ'])(
    'has no key %j',
    (key) => {
      const field = { kind: 'text' as const, key, labels: label('名') }
      expect(RegisterDeclaration.safeParse({ ...declare(), fields: [field] }).success).toBe(false)
      expect(
        RegisterDeclaration.safeParse({ ...declare(), states: [{ key, labels: label('名') }] }).success,
      ).toBe(false)
      if (!/^[a-z]/.test(key) || key.length > 90 || /[;'" _]/.test(key))
        expect(RegisterDeclaration.safeParse({ ...declare(), key }).success).toBe(false)
    },
  )

  it.each([1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, 0.1 + 0.2])(
    'writes the bound %d as a number',
    (bound) => {
      const [table = ''] = planTable(
        'own',
        declare({
          fields: [
            { kind: 'text', key: 'name', labels: label('名') },
            { kind: 'number', key: 'area', labels: label('面'), least: bound },
          ],
          businessKey: [],
          transitions: [],
          form: [{ labels: label('全'), fields: ['name', 'area'] }],
        }),
        null,
      )
      expect(/f_area >= (\S+)\)/.exec(table)?.[1]).toMatch(/^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/)
    },
  )

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '1 OR 1=1'])('has no bound %s', (least) => {
    const field = { kind: 'number', key: 'area', labels: label('面'), least }
    expect(RegisterDeclaration.safeParse({ ...declare(), fields: [field] }).success).toBe(false)
  })
})

describe('patterns of declared fields', () => {
  it.each([
    '^\\d{6}$',
    '^[A-Z]{2,4}-\\d+$',
    '^(?:示例|试验)〔\\d{4}〕\\d+号$',
    '^(?:A|B)?\\d{3}(?:-\\d+)?$',
    '[一-龥]+',
  ])('%s is taken', (pattern) => {
    expect(isSafePattern(pattern)).toBe(true)
  })

  it.each([
    '(a+)+$',
    '(a|aa)+$',
    '^(?:(?:a*)*)*$',
    '(a{1,30}){1,30}b',
    '(?:a?){30}a{30}',
    'a*a*a*a*a*b',
    '(?=a)b',
    '(a)\\1',
    '(?<n>a)\\k<n>',
    '[',
    'a'.repeat(300),
  ])('%s is refused', (pattern) => {
    expect(isSafePattern(pattern)).toBe(false)
    const fields: RegisterDeclarationInput['fields'] = [
      { kind: 'text', key: 'name', labels: label('名'), pattern },
    ]
    const declaration = declare({
      fields,
      businessKey: [],
      transitions: [],
      list: { columns: ['name'] },
      form: [{ labels: label('全'), fields: ['name'] }],
    })
    expect(checkDeclaration(declaration, { registers: [], vocabularies: [] })).toMatchObject([
      { path: 'fields.name' },
    ])
  })
})

it('an act of a declared register cannot be left to a command', () => {
  const declaration = declare()
  const [act] = declaration.transitions
  if (act) act.command = 'registers.act'
  expect(
    checkDeclaration(declaration, { registers: [], vocabularies: [] }).filter(({ message }) =>
      message.en.includes('command'),
    ),
  ).toMatchObject([{ path: `transitions.${act?.key}` }])
})

describe('what a declaration may not say', () => {
  const due = (more: object): RegisterDeclarationInput['due'] => [
    { kind: 'after-state', key: 'look', labels: label('查看'), state: 'open', days: 3, ...more },
  ]
  it.each([
    ['a key that is a page of the web', { key: 'due' }, 'key'],
    ['a day that nothing answers', { due: due({}) }, 'due.look'],
    ['an answer that is no act', { due: due({ answeredBy: ['close', 'burn'] }) }, 'due.look'],
    ['a change that cannot move the day', { due: due({ answeredBy: 'change' }) }, 'due.look'],
  ])('%s', (_, more, path) => {
    const check = (given: object) =>
      checkDeclaration(declare({ businessKey: [], ...given }), { registers: [], vocabularies: [] })
    const before = check({}).length
    expect(check(more)).toHaveLength(before + 1)
    expect(check(more).map((fault) => fault.path)).toContain(path)
  })
  it('but a named act answers', () => {
    const check = (given: object) => checkDeclaration(declare(given), { registers: [], vocabularies: [] })
    expect(check({ due: due({ answeredBy: ['close'] }) })).toEqual(check({}))
  })
})
