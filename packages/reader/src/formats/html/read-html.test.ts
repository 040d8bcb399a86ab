import { describe, expect, it } from 'vitest'
import { cellsOf, paragraphsOf, readString } from '../samples/outline-source.ts'

const page = (
  article: string,
): string => `<!DOCTYPE html><html><head><title>门户</title><script>var a = '，。'</script></head><body>
<div class="a"><ul><li><a href="#">首页</a></li><li><a href="#">政务公开</a></li></ul></div>
<table><tr><td>索引号：</td><td>1</td></tr><tr><td>发文字号：</td><td>云办发〔2024〕1号</td></tr></table>
<h1>云岭市林区巡护方案</h1><div>发布时间：2024-01-01 来源：本站 【大】</div>
<div class="c">${article}</div>
<select><option>云岭市林草局</option></select>
<div class="z"><a href="#">市林草局</a> <a href="#">市水务局</a></div><div><p>主办：云岭市　联系我们</p></div></body></html>`

describe('web pages', () => {
  it('takes the article with its title and nothing around it', async () => {
    const source = await readString(
      page(
        '<p>&nbsp;&nbsp;各县<span>（区），</span>\n市直各<b>部门</b>：</p><p>一、加强巡护，落实责任。&ldquo;林长&rdquo;牵头，<br>各乡镇配合。</p>',
      ),
    )
    expect(paragraphsOf(source)).toEqual([
      '云岭市林区巡护方案',
      '各县（区），市直各部门：',
      '一、加强巡护，落实责任。“林长”牵头，各乡镇配合。',
    ])
  })

  it('keeps spans of a ledger', async () => {
    const source = await readString(
      page(
        '<p>任务分工如下，请各单位抓好落实，确保按期完成。</p><table><tr><th colspan="2">任务</th><th>单位</th></tr><tr><td rowspan="2">一</td><td>巡护</td><td>市林草局、市水务局</td></tr><tr><td>宣传</td><td>市教育局</td></tr></table>',
      ),
    )
    expect(cellsOf(source)).toEqual([
      '0,0 1×2 任务',
      '0,2 1×1 单位',
      '1,0 2×1 一',
      '1,1 1×1 巡护',
      '1,2 1×1 市林草局、市水务局',
      '2,1 1×1 宣传',
      '2,2 1×1 市教育局',
    ])
  })
})
