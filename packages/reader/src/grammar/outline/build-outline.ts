import { looksLikeUnit } from '../units/unit-form.ts'
import { plainHeading } from '../words/heading-words.ts'
import { bareRoles, formLabel, measureLabel, unitLabel } from '../words/role-words.ts'
import type { Clause } from './clause.ts'
import type { GridBlock, Line } from './line.ts'
import type { MarkStyle } from './read-mark.ts'
import { splitHeading } from './split-heading.ts'

/** The clause tree of a document: levels are taken from the order in which numbering styles nest. */
export interface Outline {
  readonly root: Clause
  /** unnumbered lines before the first clause, with the index of the first clause's line */
  readonly preamble: readonly Line[]
  /** every line in order */
  readonly lines: readonly Line[]
  readonly grids: readonly GridBlock[]
}

type Key = MarkStyle | `heading-${number}` | 'plain'

interface Open {
  readonly clause: Clause
  readonly key: Key
  value: number
}

const labelLine = new RegExp(
  `^[【\\[]?(?:${bareRoles}(?=:)|${unitLabel}|${formLabel}|${measureLabel})[】\\]]?[:]?`,
)
const attachment = /^附(?:件|表|录)[\d一二三四五六七八九十]{0,3}[:]?/

/** Builds the clause tree from lines. */
export function buildOutline(content: readonly (Line | GridBlock)[]): Outline {
  const root = newClause(null, null)
  const stack: Open[] = []
  const preamble: Line[] = []
  const lines: Line[] = []
  const grids: GridBlock[] = []
  let box: Clause | null = null
  for (const item of content) {
    const current = box ?? stack.at(-1)?.clause
    if (item.kind === 'grid') {
      grids.push(item)
      ;(current ?? root).grids.push(item)
      continue
    }
    lines.push(item)
    if (isSignDate(item)) {
      if (current) preamble.push(...takeSignature(current))
      stack.length = 0
      preamble.push(item)
      continue
    }
    if (startsPart(item) || closing.test(item.flow.norm)) {
      stack.length = 0
      preamble.push(item)
      continue
    }
    const key = keyOf(item)
    if (key === 'box') {
      // 专栏1 stands beside the numbered clauses and takes none of their place.
      const parent = stack[0]?.clause ?? root
      box = newClause(item, parent)
      parent.children.push(box)
      continue
    }
    if (key !== null || labelLine.test(item.flow.norm)) box = null
    if (key === null) {
      const current = box ?? stack.at(-1)?.clause
      if (!current) preamble.push(item)
      else if (current.children.length > 0) current.tail.push(item)
      else current.body.push(item)
      continue
    }
    settleLevel(stack, key, item.mark?.value ?? 0, item)
    const parent = stack.at(-1)?.clause ?? root
    const clause = newClause(item, parent)
    parent.children.push(clause)
    stack.push({ clause, key, value: item.mark?.value ?? 0 })
  }
  return { root, preamble, lines, grids }
}

function newClause(line: Line | null, parent: Clause | null): Clause {
  const split = line
    ? splitHeading(line.body, line.heading !== null || line.mark === null)
    : { heading: null, opening: null }
  return {
    mark: line?.mark ?? null,
    number: line?.number ?? '',
    line,
    heading: split.heading,
    opening: split.opening,
    body: [],
    tail: [],
    children: [],
    parent,
    grids: [],
  }
}

const closing = /^(?:抄送|抄报|主送|分送|印送|附件:|附:|联系人|\(此件|\(联系人)/
const signDate =
  /^(?:[12]\d{3}|[二一][○零一二三四五六七八九]{3})年[\d○一二三四五六七八九十]{1,3}月[\d○一二三四五六七八九十]{1,3}日$/

function isSignDate(line: Line): boolean {
  return line.mark === null && signDate.test(line.flow.norm)
}

/** The issuers over the date do not belong to the last clause. */
function takeSignature(clause: Clause): Line[] {
  const lines = clause.tail.length > 0 ? clause.tail : clause.body
  const taken: Line[] = []
  for (let last = lines.at(-1); last; last = lines.at(-1)) {
    const { norm } = last.flow
    if (norm.length > 60 || !looksLikeUnit(norm.replace(/\((?:代章|代印|盖章|印)\)$/, ''))) break
    taken.unshift(last)
    lines.pop()
  }
  return taken
}

/** An attachment or the title of the plan behind its notice begins a part of its own. */
function startsPart(line: Line): boolean {
  if (line.mark) return false
  const { norm } = line.flow
  if (attachment.test(norm) && norm.length <= 8) return true
  const titled =
    /(?:方案|意见|规划|计划|办法|措施|清单|台账|分解表|分工表|任务表|实施细则)(?:\([^()]{1,20}\))?$/.test(
      norm,
    )
  return (
    titled &&
    !/^(?:附?表|图)[\d一二三四五六七八九十]/.test(norm) &&
    norm.length <= 60 &&
    norm.length >= 8 &&
    !/[。:;]/.test(norm) &&
    (line.align === 'center' || line.size === null || line.size >= 18)
  )
}

function keyOf(line: Line): Key | null {
  if (line.mark) return line.mark.style
  const { norm } = line.flow
  if (labelLine.test(norm)) return null
  if (line.heading !== null) return `heading-${line.heading}`
  if (plainHeading.test(norm)) return 'plain'
  const short =
    norm.length <= 30 && norm.length >= 4 && !/[。;:,、!?]$/.test(norm) && !/^\d{4}年|^[(（]/.test(norm)
  if (short && line.align === 'center' && line.bold && !/[。;]/.test(norm)) return 'plain'
  return null
}

const rank: Partial<Record<MarkStyle, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  chinese: 3,
  'chinese-bracket': 4,
  article: 4,
}

/** Pops the stack so that its top is the parent of a clause with this key. */
function settleLevel(stack: Open[], key: Key, value: number, line: Line): void {
  const own = findLast(stack, (open) => open.key === key)
  const same = own >= 0 ? own : findLast(stack, (open) => isVariant(open, key, value))
  if (same >= 0) {
    // The same style one level deeper: 1. under 1. cannot be told apart, so it is a restart of that level.
    stack.length = same
    return
  }
  if (key === 'plain') {
    stack.length = 0
    return
  }
  if (key.startsWith('heading-')) {
    const depth = line.heading ?? 1
    const outer = stack.findIndex((open) => (open.clause.line?.heading ?? 0) >= depth || isNumberedOnly(open))
    if (outer >= 0) stack.length = outer
    return
  }
  // 一、 never stands under （一）: a style of higher rank closes the lower ones.
  const level = rank[key as MarkStyle]
  if (level === undefined) return
  const lower = stack.findIndex((open) => {
    const other = rank[open.key as MarkStyle]
    return other === undefined
      ? !String(open.key).startsWith('heading-') && open.key !== 'plain'
      : other > level
  })
  if (lower >= 0 && level <= 3) stack.length = lower
}

function isNumberedOnly(open: Open): boolean {
  return open.clause.line?.heading === null && open.key !== 'plain'
}

/** A slip in the style of a number: (3) after 2. goes on at the same level, where its style opens no level itself. */
function isVariant(open: Open, key: Key, value: number): boolean {
  if (value < 2 || open.value + 1 !== value) return false
  return counted.has(open.key) && counted.has(key)
}

const counted: ReadonlySet<Key> = new Set<Key>(['arabic', 'arabic-half-bracket', 'arabic-bracket', 'circled'])

function findLast(stack: readonly Open[], test: (open: Open) => boolean): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]
    if (open && test(open)) return i
  }
  return -1
}
