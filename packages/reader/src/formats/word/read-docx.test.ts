import { describe, expect, it } from 'vitest'
import { readSource } from '../read-source.ts'
import { docxParagraph, makeDocx } from '../samples/make-docx.ts'
import { cellsOf, paragraphsOf } from '../samples/outline-source.ts'

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const inList = (id: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`

describe('Word documents', () => {
  it('prints automatic numbers: levels, restarts, shared lists, overrides, styles', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'japaneseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimalEnclosedCircle', '%4')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="2">${level(0, 'upperLetter', '%1)', '<w:pStyle w:val="Letter"/>')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`
    const styles =
      '<w:style w:type="paragraph" w:styleId="Letter"><w:name w:val="Letter"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
    const body = [
      docxParagraph('甲', inList(1)),
      docxParagraph('乙', inList(1, 1)),
      docxParagraph('丙', inList(1, 2)),
      docxParagraph('丁', inList(1, 2)),
      docxParagraph('戊', inList(2, 1)),
      docxParagraph('己', inList(2, 2)),
      docxParagraph('庚', inList(1, 3)),
      docxParagraph('辛', inList(2)),
      docxParagraph('壬', inList(3)),
      docxParagraph('癸', inList(3)),
      docxParagraph('子', '<w:pStyle w:val="Letter"/>'),
      docxParagraph('丑', inList(0)),
    ].join('')
    expect(paragraphsOf(await readSource(makeDocx({ body, numbering, styles })))).toEqual([
      '一、|甲',
      '（一）|乙',
      '1.|丙',
      '2.|丁',
      '（二）|戊',
      '1.|己',
      '①|庚',
      '二、|辛',
      '九、|壬',
      '十、|癸',
      'A)|子',
      '丑',
    ])
  })

  it('gives look, headings and headers, and drops what was deleted', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>'
    const body =
      docxParagraph('（一）加强巡护', '<w:pStyle w:val="H2"/>') +
      '<w:p><w:r><w:t>巡护</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:t>路线。</w:t></w:r></w:p>' +
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>云岭市巡护</w:t><w:br/><w:t>实 施 方 案</w:t></w:r></w:p>'
    const source = await readSource(makeDocx({ body, styles, header: docxParagraph('征求意见稿') }))
    expect(source.blocks[0]).toMatchObject({ heading: 2, size: 16, bold: true })
    expect(source.blocks[2]).toMatchObject({ align: 'center' })
    expect(paragraphsOf(source)).toEqual(['（一）加强巡护', '巡护新路线。', '云岭市巡护实施方案'])
    expect(source.furniture).toEqual(['征求意见稿'])
  })

  it('keeps merged cells, and numbers of cells in their text', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`
    const cell = (text: string, properties = '', list = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${docxParagraph(text, list)}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('任务', '<w:gridSpan w:val="2"/>')}${cell('单位')}</w:tr>
      <w:tr>${cell('一、巡护', '<w:vMerge w:val="restart"/>')}${cell('日常', '', inList(1))}${cell('市林草局')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('夜间', '', inList(1))}${cell('市公安局')}</w:tr></w:tbl>`
    const source = await readSource(makeDocx({ body, numbering }))
    expect(cellsOf(source)).toEqual([
      '0,0 1×2 任务',
      '0,2 1×1 单位',
      '1,0 2×1 一、巡护',
      '1,1 1×1 1日常',
      '1,2 1×1 市林草局',
      '2,1 1×1 2夜间',
      '2,2 1×1 市公安局',
    ])
    for (const block of source.blocks) {
      if (block.kind === 'table') {
        for (const each of block.cells) expect(source.text.slice(each.start, each.end)).toBe(each.text)
      }
    }
  })
})
