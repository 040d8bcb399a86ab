import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inventedLedger, rowLedger } from '../fixtures/invented-ledger.ts'
import { type DocxOptions, writeLedgerDocx } from './write-ledger-docx.ts'

async function parts(ledger = inventedLedger, options: DocxOptions = {}) {
  const files = unzipSync(await writeLedgerDocx(ledger, options))
  const decoder = new TextDecoder()
  return (name: string) => decoder.decode(files[name] ?? new Uint8Array())
}

const textOf = (xml: string) => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')

describe('writeLedgerDocx, text form', () => {
  it('sets the page of GB/T 9704-2012', async () => {
    const part = await parts(inventedLedger, { form: 'text' })
    const document = part('word/document.xml')
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579" w:charSpace="-841"/>')
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  })

  it('uses the official typefaces and sizes, nothing bold, and names stand-ins for them', async () => {
    const part = await parts(inventedLedger, { form: 'text' })
    const document = part('word/document.xml')
    const run = (text: string) => document.split('<w:r>').find((xml) => xml.includes(text)) ?? ''
    expect(run('云岭市生物多样性')).toMatch(/eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/)
    expect(run('一、健全制度体系')).toMatch(/eastAsia="黑体".*<w:sz w:val="32"\/>/)
    expect(run('（一）推进地方立法')).toContain('eastAsia="楷体"')
    expect(run('梳理现行规定')).toContain('eastAsia="仿宋"')
    expect(document).not.toMatch(/<w:b\/>|<w:b w:val="true"\/>/)
    expect(part('word/styles.xml')).not.toMatch(/<w:styleId="Heading[1-4]".*<w:b\/>/)
    const fonts = part('word/fontTable.xml')
    expect(fonts).toContain('<w:font w:name="方正小标宋简体"><w:altName')
    expect(part('word/footer1.xml')).toMatch(/eastAsia="宋体".*<w:sz w:val="28"\/>/)
  })

  it('puts page numbers on the outer side', async () => {
    const part = await parts(inventedLedger, { form: 'text' })
    const sides = ['word/footer1.xml', 'word/footer2.xml'].map(
      (name) => /<w:jc w:val="(\w+)"/.exec(part(name))?.[1],
    )
    expect(sides).toEqual(['right', 'left'])
  })

  it('signs without a seal: the date begins two characters right of the name', async () => {
    const part = await parts(inventedLedger, { form: 'text' })
    const paragraphs = part('word/document.xml').split('</w:p>')
    const right = (text: string) =>
      Number(/w:right="(\d+)"/.exec(paragraphs.find((xml) => xml.includes(`>${text}<`)) ?? '')?.[1])
    expect(right('云岭市生态环境保护委员会办公室')).toBe(2 * 316)
    // The name is 15 characters long, the date 6, so 15 - 6 characters stay free behind it.
    expect(right('2025年3月6日')).toBe(9 * 316)
  })

  it('attaches the tables and lists them under the text', async () => {
    const part = await parts(inventedLedger, { form: 'text' })
    const lines = textOf(part('word/document.xml')).split('\n')
    expect(lines).toContain('附件：1.目标指标')
    expect(lines).toContain('　　　2.报送要求')
    expect(lines).toContain('附件2')
  })
})

describe('writeLedgerDocx, table form', () => {
  it('turns the page, repeats the heading row and merges what belongs together', async () => {
    const document = (await parts())('word/document.xml')
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    const rows = document.split('<w:tr>').slice(1)
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(
      textOf(rows[0] ?? '')
        .split('\n')
        .slice(0, 4),
    ).toEqual(['序号', '章节', '重点任务', '工作内容'])
    // 序号, 章节, 重点任务, 工作内容 begin a merge in the first row and go on in the next three.
    expect(rows[1]?.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(4)
    expect(rows[2]?.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(4)
  })

  it('leaves out columns that nothing stands in', async () => {
    const document = (await parts(rowLedger))('word/document.xml')
    const heading = textOf(document.split('<w:tr>')[1] ?? '')
      .trim()
      .split('\n')
    expect(heading).toEqual(['序号', '章节', '重点任务', '工作内容', '责任单位', '完成时限'])
  })

  it('keeps the page number in its place on the turned paper', async () => {
    const part = await parts()
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(part(name)).toContain('<w:textDirection w:val="tbRl"/>')
      expect(part(name)).toContain('w:horzAnchor="page"')
    }
  })
})
