import { buildDocx } from './build/build-docx.ts'
import { buildHtml } from './build/build-html.ts'
import { buildMarkdown } from './build/build-markdown.ts'
import { buildBrokenText, buildText } from './build/build-text.ts'
import { buildWorkbook, holdsWholePlan } from './build/build-workbook.ts'
import { encodeGb18030 } from './build/encode-gb18030.ts'
import type { Plan } from './parse-plan.ts'

/** One plan in one file format. */
export interface RenderedPlan {
  readonly form: string
  readonly bytes: Uint8Array
  /** true where the form leaves out text that the correct ledger speaks of (a sheet without the prose) */
  readonly partial: boolean
}

/** The plan in one of its forms: txt, broken, gb18030, single-line, docx, docx-auto, html, md, xlsx. */
export async function renderPlan(plan: Plan, form: string): Promise<RenderedPlan> {
  return { form, bytes: await build(plan, form), partial: form === 'xlsx' && !holdsWholePlan(plan) }
}

async function build(plan: Plan, form: string): Promise<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text)
  if (form === 'txt') return encode(buildText(plan))
  if (form === 'broken') return encode(buildBrokenText(plan))
  if (form === 'gb18030') return encodeGb18030(buildText(plan))
  if (form === 'single-line')
    return encode(
      buildText(plan)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    )
  if (form === 'docx') return buildDocx(plan)
  if (form === 'docx-auto') return buildDocx(plan, { automatic: true })
  if (form === 'html') return encode(buildHtml(plan))
  if (form === 'md') return encode(buildMarkdown(plan))
  if (form === 'xlsx') return buildWorkbook(plan)
  throw new Error(`unknown form ${form}`)
}
