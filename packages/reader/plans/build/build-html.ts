import type { Plan, PlanTable } from '../parse-plan.ts'

/** The plan as the article of a government web page, with menus, lists of departments and a footer around it. */
export function buildHtml(plan: Plan): string {
  const title = plan.blocks.find((block) => block.kind === 'paragraph' && block.align === 'center')
  const article = plan.blocks.map((block) =>
    block.kind === 'table'
      ? buildTable(block)
      : `<p style="text-align:${block.align};text-indent:2em;">${spans(block.text)}</p>`,
  )
  return [
    '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8">',
    `<title>${title?.kind === 'paragraph' ? escapeText(title.text) : '文件'}-示例省政府门户网站</title>`,
    '<style>.nav{color:#333}</style><script>var list=["市发展改革委","市财政局"];</script></head><body>',
    '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li>互动交流</li></ul>',
    '<div class="crumb">当前位置：首页 &gt; 政务公开 &gt; 政策文件</div>',
    '<div class="side"><h3>部门导航</h3><select><option>县住房保障中心</option><option>区统计局</option>',
    '<option>市档案馆</option></select></div>',
    '<div class="meta">发布时间：2031-01-01 来源：示例网站 浏览次数：1024 【字体：大 中 小】</div>',
    `<div class="article" id="article">${article.join('\n')}</div>`,
    '<div class="related"><h3>相关文件</h3><ul><li><a href="/1">示例省2030年重点工作安排</a></li>',
    '<li><a href="/2">关于做好汛期安全工作的紧急通知</a></li></ul></div>',
    '<div class="links">友情链接：示例省人民政府 示例省统计局</div>',
    '<div class="footer"><p>主办：示例省人民政府办公室　网站标识码：0000000000</p><p>联系我们 | 网站地图</p></div>',
    '</body></html>',
  ].join('\n')
}

function buildTable(table: PlanTable): string {
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const cells = table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => {
        const spans = `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''}`
        return `<td${spans}>${cell.text
          .split('\n')
          .map((line) => `<p>${escapeText(line)}</p>`)
          .join('')}</td>`
      })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`
}

/** Cut in spans in the middle of words, as editors do. */
function spans(text: string): string {
  const characters = [...text]
  const parts: string[] = []
  for (let from = 0; from < characters.length; from += 17) {
    parts.push(
      `<span style="font-size:16pt">${escapeText(characters.slice(from, from + 17).join(''))}</span>`,
    )
  }
  return `&nbsp;&nbsp;${parts.join('')}`
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&rdquo;')
}
