import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inventedPaper } from '../fixtures/invented-paper.ts'
import { type PaperOptions, writePaperDocx } from './write-paper-docx.ts'

async function parts(paper = inventedPaper(3), options: PaperOptions = {}) {
  const files = unzipSync(await writePaperDocx(paper, options))
  const decoder = new TextDecoder()
  return (name: string) => decoder.decode(files[name] ?? new Uint8Array())
}

const textOf = (xml: string) => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
const paragraphOf = (xml: string, text: string) => xml.split('<w:p>').find((one) => one.includes(text)) ?? ''

describe('writePaperDocx', () => {
  it('sets the page of GB/T 9704-2012 for the text and none of its grid for the tables', async () => {
    const document = (await parts())('word/document.xml')
    const sections = document.split('<w:sectPr').slice(1)
    expect(sections).toHaveLength(2)
    for (const section of sections) {
      expect(section).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    }
    expect(sections[0]).toContain('<w:docGrid w:type="lines" w:linePitch="579" w:charSpace="-841"/>')
    expect(sections[1]).not.toContain('linePitch="579"')
  })

  it('frames the red mark 35 mm below the text area and rules a red line under the number', async () => {
    const document = (await parts())('word/document.xml')
    const mark = paragraphOf(document, '办公室文件')
    const y = Number(/<w:framePr[^>]*w:y="(\d+)"/.exec(mark)?.[1])
    expect(Math.abs(y - (2098 + 1984))).toBeLessThan(40)
    expect(mark).toContain('<w:color w:val="FF0000"/>')
    const number = paragraphOf(document, '〔')
    expect(number).toMatch(/<w:bottom [^>]*w:color="FF0000"/)
  })

  it('marks what nobody has recorded and invents none of it', async () => {
    const document = (await parts())('word/document.xml')
    expect(document.match(/w:fill="FFF2CC"/g)).toHaveLength(3)
    const issued = inventedPaper(3, {
      number: '云生委办〔2027〕3号',
      issuedOn: '2027-04-06',
      imprint: { copies: null, printer: '云岭市统筹办', printedOn: '2027-04-06' },
    })
    const text = (await parts(issued))('word/document.xml')
    expect(text).not.toContain('FFF2CC')
    expect(textOf(text)).toContain('云生委办〔2027〕3号')
    expect(textOf(text).split('\n')).toContain('2027年4月6日')
  })

  it('signs with 代章 below the issuer', async () => {
    const lines = textOf((await parts())('word/document.xml')).split('\n')
    const issuer = lines.lastIndexOf('云岭市生态环境保护委员会办公室')
    expect(lines[issuer + 1]).toBe('（云岭市示例局代章）')
  })

  it('lets every figure open and leaves it looking like the text around it', async () => {
    const part = await parts(inventedPaper(2), {
      addressOf: (figure) => `http://127.0.0.1/rows?figure=${figure}`,
    })
    const document = part('word/document.xml')
    // Two in the text, one for each of the two units.
    expect(document.match(/<w:hyperlink /g)).toHaveLength(4)
    expect(part('word/_rels/document.xml.rels')).toContain('figure=received')
    expect(document).not.toContain('w:val="Hyperlink"')
    expect((await parts())('word/document.xml')).not.toContain('<w:hyperlink')
  })

  it('repeats the head of a table and keeps its rows whole', async () => {
    const document = (await parts(inventedPaper(4)))('word/document.xml')
    const rows = document.split('<w:tr>').slice(1)
    expect(rows).toHaveLength(5)
    expect(rows[0]).toContain('<w:tblHeader/>')
    for (const row of rows) expect(row).toContain('<w:cantSplit/>')
  })

  it('gives a letter its own first page: no number, double lines, no 印发', async () => {
    const part = await parts(inventedPaper(2, { layout: 'letter', annexes: [] }))
    const document = part('word/document.xml')
    expect(document).toContain('<w:titlePg/>')
    expect(textOf(document)).not.toContain('印发')
    const headers = ['word/header1.xml', 'word/footer1.xml', 'word/footer2.xml', 'word/footer3.xml']
      .map(part)
      .join('')
    expect(headers).toContain('w:val="thickThinSmallGap"')
    expect(headers).toContain('w:val="thinThickSmallGap"')
  })

  it('is plain where there is no head', async () => {
    const document = (await parts(inventedPaper(2, { layout: 'plain' })))('word/document.xml')
    expect(document).not.toContain('FF0000')
    expect(textOf(document)).not.toContain('抄送')
  })
})
