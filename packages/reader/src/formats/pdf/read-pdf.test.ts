import { describe, expect, it } from 'vitest'
import { readSource } from '../read-source.ts'
import { makePdf, type PdfPiece } from '../samples/make-pdf.ts'
import { cellsOf, failureOf, paragraphsOf } from '../samples/outline-source.ts'

const line = (text: string, x: number, y: number, size = 16): PdfPiece => ({ text, x, y, size })
const rule = (x1: number, y1: number, x2: number, y2: number): PdfPiece => ({ from: [x1, y1], to: [x2, y2] })

/** A grid of three columns with a header and the given row edges; the first column is one cell under the header. */
function grid(edges: number[]): PdfPiece[] {
  const [top = 0, header = 0] = edges
  const bottom = edges.at(-1) ?? 0
  return [
    ...edges.map((y, index) => rule(index > 1 && index < edges.length - 1 ? 160 : 80, y, 520, y)),
    ...[80, 160, 400, 520].map((x) => rule(x, top, x, bottom)),
    line('任务', 90, header + 6, 10),
    line('细化分工', 200, header + 6, 10),
    line('单位', 430, header + 6, 10),
  ]
}

describe('PDF', () => {
  it('joins lines by indent and margin, over pages, without headers and page numbers', async () => {
    const source = await readSource(
      makePdf([
        [
          line('云岭市内部资料', 80, 810, 10),
          line('云岭市林区巡护实施方案', 188, 740, 20),
          line('一、总体要求', 112, 690),
          line('全面加强林区巡护工作，落实巡护责任，健全网格化', 112, 661),
          line('管理体系，推动林区资源保护水平持续提升，到2022-', 80, 632),
          line('2035年形成长效机制。到期开展评估。', 80, 603),
          line('各县区、各部门要加强组织领导，统筹安排力量，将任', 112, 574),
          line('— 1 —', 280, 60, 14),
        ],
        [line('云岭市内部资料', 80, 810, 10), line('务分解到岗到人。', 80, 740), line('— 2 —', 280, 60, 14)],
      ]),
    )
    expect(paragraphsOf(source)).toEqual([
      '云岭市林区巡护实施方案',
      '一、总体要求',
      '全面加强林区巡护工作，落实巡护责任，健全网格化管理体系，推动林区资源保护水平持续提升，到2022-2035年形成长效机制。到期开展评估。',
      '各县区、各部门要加强组织领导，统筹安排力量，将任务分解到岗到人。',
    ])
    expect([...source.furniture].sort()).toEqual(['— 1 —', '云岭市内部资料'])
    expect(source.blocks[0]).toMatchObject({ align: 'center', size: 20, page: 1 })
  })

  it('joins a table over pages: header once, merged cell goes on, a broken row is one row', async () => {
    const source = await readSource(
      makePdf([
        [
          ...grid([700, 670, 400, 100]),
          line('一、巡护', 90, 600, 10),
          line('1.划定巡护网格。', 165, 600, 10),
          line('市林草局', 410, 600, 10),
          line('2.配齐巡护人员，建立', 165, 300, 10),
          line('市公安局', 410, 300, 10),
        ],
        [
          ...grid([780, 750, 600, 450]),
          line('值守制度。', 165, 700, 10),
          line('3.开展夜间巡护。', 165, 500, 10),
          line('市水务局', 410, 500, 10),
        ],
      ]),
    )
    expect(cellsOf(source)).toEqual([
      '0,0 1×1 任务',
      '0,1 1×1 细化分工',
      '0,2 1×1 单位',
      '1,0 3×1 一、巡护',
      '1,1 1×1 1.划定巡护网格。',
      '1,2 1×1 市林草局',
      '2,1 1×1 2.配齐巡护人员，建立值守制度。',
      '2,2 1×1 市公安局',
      '3,1 1×1 3.开展夜间巡护。',
      '3,2 1×1 市水务局',
    ])
  })

  it('says what is wrong with a PDF that cannot be read', async () => {
    const good = makePdf([[line('巡护方案', 100, 700)]])
    expect(await failureOf(good)).toBe('')
    expect(await failureOf(makePdf([[rule(0, 0, 100, 100)]]))).toBe('EMPTY_FILE')
    expect(await failureOf(makePdf([[{ picture: [0, 0, 595, 842] }]]))).toBe('NO_TEXT_LAYER')
    expect(await failureOf(makePdf([[line('巡护方案', 100, 700)]], { encrypted: true }))).toBe('ENCRYPTED')
    expect(await failureOf(good.slice(0, 60))).toBe('DAMAGED')
  })
})
