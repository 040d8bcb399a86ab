import { describe, expect, it } from 'vitest'
import { readSource } from '../read-source.ts'
import { cellsOf, paragraphsOf, readString } from '../samples/outline-source.ts'

describe('plain text', () => {
  it('joins lines broken at a margin, with a blank line after every line', async () => {
    const text = [
      '云岭市湿地保护实施方案',
      '一、指导思想',
      '  全面落实湿地保护各项部署,坚持保护优先、科学修复、合',
      '理利用,推动全市湿地面积总量稳定,湿地生态功能稳步提升。',
      '加强河流、湖泊、水库和沼泽的系统保护,健全监测评价体系。',
      '二、重点任务',
      '4.',
      '推进重要湿地修复。实施白鹿河、青松湖生态修复工程,到',
      '2025年完成修复面积2022公顷以上,建立定期评估的工作机制',
      '和档案。(责任单位:市林草局、市水务局;配合单位:市财',
      '政局)',
    ].join('\n\n')
    const source = await readString(text)
    expect(paragraphsOf(source)).toEqual([
      '云岭市湿地保护实施方案',
      '一、指导思想',
      '全面落实湿地保护各项部署,坚持保护优先、科学修复、合理利用,推动全市湿地面积总量稳定,湿地生态功能稳步提升。加强河流、湖泊、水库和沼泽的系统保护,健全监测评价体系。',
      '二、重点任务',
      '4.推进重要湿地修复。实施白鹿河、青松湖生态修复工程,到2025年完成修复面积2022公顷以上,建立定期评估的工作机制和档案。(责任单位:市林草局、市水务局;配合单位:市财政局)',
    ])
  })

  it('keeps a heading apart from the text under it where lines are not broken', async () => {
    const source = await readString(
      '（四）将物种保护纳入各县区、各行业中长期规划\n\n编制白鹿县物种保护规划，明确目标和职责。\n\n（五）完善制度\n\n健全制度。',
    )
    expect(paragraphsOf(source)).toHaveLength(4)
  })

  it('starts a paragraph at a label even where the line before is full', async () => {
    const lines = Array.from(
      { length: 6 },
      (_, index) => `第${index}批林区巡护道路与防火隔离带由各乡镇分别建设并负责日常`,
    )
    const source = await readString(
      ['甲乙丙丁', ...lines, '维护。', '责任单位：市林草局', '主要举措：', '1. 建设道路。'].join('\n'),
    )
    expect(paragraphsOf(source).slice(-3)).toEqual(['责任单位：市林草局', '主要举措：', '1.建设道路。'])
  })

  it.each([
    ['——完善声环境功能区划，推进噪声自动监测站点建设，及时公布结果（区生态环境局牵头）', '——推广低噪声工艺'],
    ['·清理河道岸线，恢复沿岸乡土植被，设置鸟类监测样线，建立问题台账并逐项销号', '·开展巡查'],
    ['- 清理河道岸线，恢复沿岸乡土植被，设置鸟类监测样线，建立问题台账并逐项销号', '- 开展巡查'],
    ['责任单位：市应急局、市林业局、市消防救援支队、武警云岭支队、市公安局', '3 加强组织保障'],
    ['责任单位：市应急局、市林业局、市消防救援支队、武警云岭支队、市公安局', '任务2：修复岸线'],
    ['责任单位：市应急局、市林业局、市消防救援支队、武警云岭支队、市公安局', '专栏1 分区标准'],
  ])('begins a paragraph with an item whatever its mark: %s | %s', async (before, item) => {
    const source = await readString(['一、重点任务', before, item].join('\n'))
    expect(paragraphsOf(source)).toHaveLength(3)
  })

  it('does not take a counted figure or a dash inside a broken line for an item', async () => {
    const lines = Array.from(
      { length: 6 },
      (_, index) => `第${index}批林区巡护道路与防火隔离带由各乡镇分别建设并负责日常`,
    )
    const text = [
      ...lines,
      '3 个站点的维护，落实管护经费和人员，按照县级统筹的要求做好',
      '——包括雨季——的巡查。',
    ].join('\n')
    expect(paragraphsOf(await readString(text))).toHaveLength(1)
  })

  it('closes gaps of OCR but keeps the blank between two issuers', async () => {
    const source = await readString(
      '云岭市林业局办公室 云岭市水务局办公室\n\n实 施 方 案\n\n到 2025 年 ,面积达到 45.8 %。',
    )
    expect(paragraphsOf(source)).toEqual([
      '云岭市林业局办公室 云岭市水务局办公室',
      '实施方案',
      '到2025年,面积达到45.8%。',
    ])
  })

  it('reads one tab-separated ledger from pages that print the header again', async () => {
    const header = '主要任务\t细化分工\t责任部门\t实施时间'
    const text = [
      '附件',
      header,
      '一、加强巡护\t<p>1.开展巡护。</p>\t<p>市林草局</p>\t持续推进',
      '\t2.修订办法&nbsp;。\t市司法局\t2025 年底前',
      '',
      header,
      '一、加强巡护\t3.加强宣传。\t市教育局\t持续推进',
    ].join('\n')
    expect(cellsOf(await readString(text))).toEqual([
      '0,0 1×1 主要任务',
      '0,1 1×1 细化分工',
      '0,2 1×1 责任部门',
      '0,3 1×1 实施时间',
      '1,0 3×1 一、加强巡护',
      '1,1 1×1 1.开展巡护。',
      '1,2 1×1 市林草局',
      '1,3 1×1 持续推进',
      '2,1 1×1 2.修订办法。',
      '2,2 1×1 市司法局',
      '2,3 1×1 2025年底前',
      '3,1 1×1 3.加强宣传。',
      '3,2 1×1 市教育局',
      '3,3 1×1 持续推进',
    ])
  })

  it('reads a table drawn with box characters, joining the lines of a row', async () => {
    const text = [
      '┌───┬────┐',
      '│任务│责任单位│',
      '├───┼────┤',
      '│巡护│市林草局│',
      '│道路│市水务局│',
      '└───┴────┘',
    ].join('\n')
    expect(cellsOf(await readString(text))).toEqual([
      '0,0 1×1 任务',
      '0,1 1×1 责任单位',
      '1,0 1×1 巡护道路',
      '1,1 1×1 市林草局市水务局',
    ])
  })

  it('reads GB18030 and UTF-16 as it reads UTF-8', async () => {
    const gb = Uint8Array.from([0xd4, 0xc6, 0xc1, 0xeb, 0xca, 0xd0, 0xc9, 0xad, 0xc1, 0xd6])
    expect((await readSource(gb)).text).toBe('云岭市森林')
    const wide = new Uint8Array(Buffer.from('\ufeff云岭市森林', 'utf16le'))
    expect((await readSource(wide)).text).toBe('云岭市森林')
  })

  it('drops page numbers and survives a whole document on one line', async () => {
    const source = await readString(`一、总则。${'加强巡护，落实责任。'.repeat(4000)}\n- 3 -\n`)
    expect(source.blocks).toHaveLength(1)
    expect(source.furniture).toEqual(['- 3 -'])
  })
})
