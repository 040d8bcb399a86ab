import { type Flow, sliceFlow } from '../text/flow.ts'
import { readDate } from '../time/read-date.ts'
import { splitPieces } from '../units/split-names.ts'

/** What lines of labels under a title say of the document: `文号：…　发文机关：…　发文日期：…　适用地区：…`. */
export interface HeadLabels {
  readonly number: string | null
  readonly issuers: string[]
  readonly issuedOn: string | null
  readonly region: string | null
  readonly draft: boolean
}

const labels = {
  number: '文号|发文字号',
  issuers: '发文机关|发文单位|制发机关|印发机关|印发单位',
  issuedOn: '发文日期|成文日期|印发日期',
  region: '适用地区|适用区域',
  state: '文稿状态',
} as const
type Label = keyof typeof labels

const anyLabel = new RegExp(`(?:${Object.values(labels).join('|')}):`, 'g')

/** Reads the labelled lines of a document's head; the first print of a label counts. */
export function readHeadLabels(flows: readonly Flow[]): HeadLabels {
  const found = new Map<Label, Flow>()
  for (const flow of flows) {
    const marks = [...flow.norm.matchAll(anyLabel)]
    // A sentence that speaks of a 文号 is no head: the line has to open with a label.
    if (marks[0]?.index !== 0) continue
    marks.forEach((mark, index) => {
      const label = labelOf(mark[0].slice(0, -1))
      const value = sliceFlow(flow, mark.index + mark[0].length, marks[index + 1]?.index)
      if (label && value.text !== '' && !found.has(label)) found.set(label, value)
    })
  }
  const issuers = found.get('issuers')
  return {
    number: found.get('number')?.text ?? null,
    issuers: issuers
      ? splitPieces(issuers.norm, 0, issuers.norm.length, '、,').map((name) =>
          issuers.text.slice(name.start, name.end),
        )
      : [],
    issuedOn: readDate(found.get('issuedOn')?.norm ?? ''),
    region: found.get('region')?.text ?? null,
    draft: /征求意见|送审|讨论|草/.test(found.get('state')?.norm ?? ''),
  }
}

function labelOf(word: string): Label | null {
  for (const label of ['number', 'issuers', 'issuedOn', 'region', 'state'] as const) {
    if (labels[label].split('|').includes(word)) return label
  }
  return null
}
