import type { Plan } from '../parse-plan.ts'
import { gridCells } from './cell-grid.ts'

/** The plan as Markdown: chapters as headings, tables with bars, cells that cover rows repeated in each. */
export function buildMarkdown(plan: Plan): string {
  return `${plan.blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.align === 'center' ? `# ${block.text}` : mark(block.text)
      const [head = [], ...rows] = gridCells(block).map((row) => row.map(flatten))
      return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
    })
    .join('\n\n')}\n`
}

function mark(text: string): string {
  if (/^[一二三四五六七八九十]+、[^。]{2,30}$/.test(text)) return `## ${text}`
  if (/^（[一二三四五六七八九十]+）[^。]{2,30}$/.test(text)) return `### ${text}`
  return text.replace(/^(牵头单位|责任单位|配合单位)(?=[：:])/, '**$1**')
}

function flatten(cell: string): string {
  return cell.replaceAll('\n', '<br>')
}
