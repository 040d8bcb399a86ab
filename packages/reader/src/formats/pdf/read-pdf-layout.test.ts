import { describe, expect, it } from 'vitest'
import { readSource } from '../read-source.ts'
import { makePdf, type PdfPiece } from '../samples/make-pdf.ts'
import { cellsOf, failureOf, paragraphsOf } from '../samples/outline-source.ts'

const line = (text: string, x: number, y: number, size = 12): PdfPiece => ({ text, x, y, size })
const rule = (x1: number, y1: number, x2: number, y2: number): PdfPiece => ({ from: [x1, y1], to: [x2, y2] })

describe('the layout of PDF pages', () => {
  it('finds a table without rules by its columns, with cells of several lines', async () => {
    const source = await readSource(
      makePdf([
        [
          line('云岭市湿地巡护任务分工表', 188, 760, 18),
          line('为做好湿地巡护工作，现将任务分工如下，请各单位认真抓好贯彻落实。', 104, 720),
          line('序号', 80, 690),
          line('任务', 130, 690),
          line('单位', 350, 690),
          line('时限', 460, 690),
          line('1', 80, 665),
          line('建立湿地名录，每年更新，向社会', 130, 665),
          line('市林草局', 350, 665),
          line('2026年', 460, 665),
          line('公开。', 130, 647),
          line('2', 80, 622),
          line('设置水鸟样线', 130, 622),
          line('市水务局', 350, 622),
          line('长期', 460, 622),
          line('3', 80, 597),
          line('清理退塘还湿', 130, 597),
          line('市财政局、市', 350, 597),
          line('2027年', 460, 597),
          line('水务局', 350, 579),
          line('二、工作要求', 104, 540),
        ],
      ]),
    )
    expect(cellsOf(source)).toEqual([
      '0,0 1×1 序号',
      '0,1 1×1 任务',
      '0,2 1×1 单位',
      '0,3 1×1 时限',
      '1,0 1×1 1',
      '1,1 1×1 建立湿地名录，每年更新，向社会公开。',
      '1,2 1×1 市林草局',
      '1,3 1×1 2026年',
      '2,0 1×1 2',
      '2,1 1×1 设置水鸟样线',
      '2,2 1×1 市水务局',
      '2,3 1×1 长期',
      '3,0 1×1 3',
      '3,1 1×1 清理退塘还湿',
      '3,2 1×1 市财政局、市水务局',
      '3,3 1×1 2027年',
    ])
    expect(paragraphsOf(source)).toEqual([
      '云岭市湿地巡护任务分工表',
      '为做好湿地巡护工作，现将任务分工如下，请各单位认真抓好贯彻落实。',
      '二、工作要求',
    ])
  })

  it('reads a page of two columns one after the other', async () => {
    const left = [
      '一、总体要求',
      '坚持保护优先，落实巡护责任，健',
      '全网格化管理体系，推动湿地资源',
      '保护水平持续提升，到二〇三五年',
      '形成长效机制，水鸟栖息地得到有',
      '效恢复，公众参与程度明显提高，',
      '志愿服务队伍不断壮大，宣传教育',
      '活动深入社区学校，保护氛围日益',
    ]
    const right = [
      '浓厚，科研监测水平显著增强，使',
      '监测网络基本建成，巡护队伍稳定',
      '有力，执法联动机制运行顺畅，各',
      '项任务按期完成并接受社会监督。',
      '二、重点任务',
      '建立湿地名录，每年更新一次，并',
      '向社会公开，接受各方面的监督。',
      '设置水鸟样线，按季度开展调查。',
    ]
    const columns = left.flatMap((text, row) => [
      line(text, row === 0 ? 104 : 80, 680 - row * 20),
      line(right[row] ?? '', right[row]?.startsWith('二、') ? 344 : 320, 680 - row * 20),
    ])
    // a heading is short: the gutter is known from the lines that fill both columns
    const source = await readSource(
      makePdf([
        [
          line('云岭市湿地保护简报', 200, 760, 20),
          ...columns,
          line('请各县区认真组织实施，将落实情况及时报送市湿地保护办公室。', 104, 520),
        ],
      ]),
    )
    expect(paragraphsOf(source)).toEqual([
      '云岭市湿地保护简报',
      '一、总体要求',
      '坚持保护优先，落实巡护责任，健全网格化管理体系，推动湿地资源保护水平持续提升，到二〇三五年形成长效机制，水鸟栖息地得到有效恢复，公众参与程度明显提高，志愿服务队伍不断壮大，宣传教育活动深入社区学校，保护氛围日益浓厚，科研监测水平显著增强，使监测网络基本建成，巡护队伍稳定有力，执法联动机制运行顺畅，各项任务按期完成并接受社会监督。',
      '二、重点任务',
      '建立湿地名录，每年更新一次，并向社会公开，接受各方面的监督。设置水鸟样线，按季度开展调查。',
      '请各县区认真组织实施，将落实情况及时报送市湿地保护办公室。',
    ])
  })

  it('turns a page whose text and table run upwards', async () => {
    const up = (text: string, x: number, y: number): PdfPiece => ({ text, x, y, size: 12, turned: true })
    const source = await readSource(
      makePdf([
        [
          ...[100, 140, 180].map((x) => rule(x, 100, x, 500)),
          ...[100, 300, 500].map((y) => rule(100, y, 180, y)),
          up('任务', 125, 110),
          up('单位', 125, 310),
          up('开展夜间巡护', 165, 110),
          up('市林草局', 165, 310),
          up('各单位要抓好落实。', 230, 110),
        ],
      ]),
    )
    expect(cellsOf(source)).toEqual([
      '0,0 1×1 任务',
      '0,1 1×1 单位',
      '1,0 1×1 开展夜间巡护',
      '1,1 1×1 市林草局',
    ])
    expect(paragraphsOf(source)).toEqual(['各单位要抓好落实。'])
  })

  it('gives a cell its tail back that was broken inside a word over two pages', async () => {
    const table = (top: number, bottom: number): PdfPiece[] => [
      rule(80, top, 520, top),
      rule(80, bottom, 520, bottom),
      ...[80, 130, 400, 520].map((x) => rule(x, top, x, bottom)),
    ]
    const source = await readSource(
      makePdf([
        [
          ...table(700, 100),
          rule(80, 660, 520, 660),
          line('序号', 90, 675),
          line('任务', 140, 675),
          line('单位', 410, 675),
          line('1', 90, 600),
          line('建立巡护信息共享机', 140, 600),
          line('市林草局', 410, 600),
        ],
        [
          ...table(780, 700),
          rule(80, 740, 520, 740),
          line('制', 140, 760),
          line('2', 90, 715),
          line('开展夜间巡护', 140, 715),
          line('市水务局', 410, 715),
        ],
      ]),
    )
    expect(cellsOf(source).slice(3)).toEqual([
      '1,0 1×1 1',
      '1,1 1×1 建立巡护信息共享机制',
      '1,2 1×1 市林草局',
      '2,0 1×1 2',
      '2,1 1×1 开展夜间巡护',
      '2,2 1×1 市水务局',
    ])
  })

  it('says that text turned to outlines is no text', async () => {
    const outline = '0 0 m 5 5 10 5 10 0 c f\n'.repeat(60)
    expect(await failureOf(makePdf([[{ drawing: outline }]]))).toBe('NO_TEXT_LAYER')
  })
})
