import { appraisalFacts, type Bilingual, type SchemeDraft } from '@wanwu/contract'

/** What keeps a scheme from being published: where, and in words what to do. */
export interface SchemeFault {
  part: 'total' | 'items' | 'grades' | 'vetoes'
  /** row of the part; null where the part as a whole is meant */
  index: number | null
  message: Bilingual
}

type Item = SchemeDraft['items'][number]
const known: ReadonlySet<string> = new Set(appraisalFacts)
const fault = (part: SchemeFault['part'], index: number | null, zh: string, en: string): SchemeFault => ({
  part,
  index,
  message: { zh, en },
})

function factFault(at: (zh: string, en: string) => SchemeFault, fact: string | undefined): SchemeFault[] {
  if (!fact) return [at('还没有选事实', 'has no fact chosen yet')]
  return known.has(fact)
    ? []
    : [at(`用了目录里没有的事实“${fact}”`, `uses “${fact}”, which is not in the catalogue of facts`)]
}

function itemFaults(item: Item, index: number, items: readonly Item[]): SchemeFault[] {
  const name = item.title.trim()
  const at = (zh: string, en: string) =>
    fault('items', index, `第${index + 1}项${name && `“${name}”`}${zh}。`, `Item ${index + 1} ${en}.`)
  const { rule } = item
  return [
    ...(name ? [] : [at('没有名称', 'has no name')]),
    ...(name && items.findIndex(({ title }) => title.trim() === name) !== index
      ? [at('与前面一项重名', 'has the name of an earlier item')]
      : []),
    ...(item.points === null || item.points <= 0 ? [at('没有分值', 'has no points')] : []),
    ...(rule.kind === 'by-hand' ? [] : factFault(at, rule.fact)),
    ...(rule.kind === 'ratio' ? factFault(at, rule.of) : []),
    ...(item.needs ?? []).flatMap(({ fact }) => factFault(at, fact)),
    ...((rule.kind === 'deduct' || rule.kind === 'bonus') && !(rule.each && rule.each > 0)
      ? [at('没有写明每次扣或加多少分', 'does not say how many points a case counts')]
      : []),
    ...(rule.kind === 'deduct' && rule.most != null && rule.most > (item.points ?? 0)
      ? [at('扣分上限超过本项分值', 'caps its deduction above its own points')]
      : []),
  ]
}

function totalFaults({ total, items, grades }: SchemeDraft): SchemeFault[] {
  if (total == null) {
    return grades.length === 0
      ? []
      : [fault('total', null, '定等次的办法须写明满分。', 'A scheme with grades has to state its total.')]
  }
  const sum = items.reduce((all, { rule, points }) => (rule.kind === 'bonus' ? all : all + (points ?? 0)), 0)
  if (Math.abs(sum - total) < 0.005) return []
  const shown = Math.round(sum * 100) / 100
  return [
    fault(
      'total',
      null,
      `各项分值（加分项不计）合计${shown}分，与满分${total}分不符。`,
      `The items without bonuses sum to ${shown} points, not to the total of ${total}.`,
    ),
  ]
}

function gradeFaults({ grades }: SchemeDraft): SchemeFault[] {
  const faults = grades.flatMap(({ name, from }, index) => {
    const at = (zh: string, en: string) =>
      fault('grades', index, `第${index + 1}个等次${zh}。`, `Grade ${index + 1} ${en}.`)
    return [
      ...(name.trim() ? [] : [at('没有名称', 'has no name')]),
      ...(from === null ? [at('没有起始分', 'does not say from how many points')] : []),
      ...(name.trim() && grades.findIndex((other) => other.name.trim() === name.trim()) !== index
        ? [at('与前面一个重名', 'has the name of an earlier one')]
        : []),
    ]
  })
  if (grades.length === 0 || grades.some(({ from }) => from !== null && from <= 0)) return faults
  return [
    ...faults,
    fault('grades', null, '最低等次须从0分起，否则有的单位没有等次。', 'The lowest grade has to start at 0.'),
  ]
}

function vetoFaults({ vetoes, grades }: SchemeDraft): SchemeFault[] {
  return vetoes.flatMap(({ fact, from, bars }, index) => {
    const at = (zh: string, en: string) =>
      fault('vetoes', index, `第${index + 1}条否决${zh}。`, `Veto ${index + 1} ${en}.`)
    return [
      ...factFault(at, fact),
      ...(from !== null && Number.isInteger(from) && from >= 1
        ? []
        : [at('没有条件：须写明达到几次', 'has no condition: say from how many cases')]),
      ...(grades.some(({ name }) => name.trim() && name === bars)
        ? []
        : [at('没有写明不得评为哪个等次', 'does not name a grade of the scheme that it bars')]),
    ]
  })
}

/** 校验办法: everything that keeps a draft from being a scheme, in the order it stands on the page. */
export function findSchemeFaults(draft: SchemeDraft): SchemeFault[] {
  return [
    ...(draft.items.length === 0
      ? [fault('items', null, '办法里还没有考核项。', 'The scheme has no items yet.')]
      : []),
    ...draft.items.flatMap(itemFaults),
    ...totalFaults(draft),
    ...gradeFaults(draft),
    ...vetoFaults(draft),
  ]
}
