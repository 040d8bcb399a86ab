import { closeGaps } from '../layout/close-gaps.ts'
import { attributeOf, type HtmlParent, isElement, isNeverText, textBelow } from './html-node.ts'

/** The title that a page gives its article: its only `h1`, or the `ArticleTitle` that government sites declare. */
export function findTitle(document: HtmlParent): string | null {
  const headings: string[] = []
  let declared: string | null = null
  const visit = (parent: HtmlParent): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue
      if (child.tagName === 'meta' && /^ArticleTitle$/i.test(attributeOf(child, 'name'))) {
        declared = attributeOf(child, 'content')
      }
      if (child.tagName === 'h1' && !isNeverText(child)) headings.push(textBelow(child))
      visit(child)
    }
  }
  visit(document)
  const heading = headings.length === 1 ? headings[0] : undefined
  const title = closeGaps((heading || declared || '').replace(/[\s\u00a0]+/g, ' '))
  return title.length >= 6 && title.length <= 150 ? title : null
}
