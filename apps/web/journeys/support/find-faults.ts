import type { Page } from 'playwright-core'

/**
 * What a page shows that no page should: it is wider than its window, a control has no name, an id stands
 * twice, a heading is missing, a code or the name of a text is shown instead of words.
 */
export function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const shown = (element: Element) => {
      const box = element.getBoundingClientRect()
      return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden'
    }
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (wide > 0) faults.push(`wider than the window by ${wide}`)
    if ([...document.querySelectorAll('h1')].filter(shown).length !== 1) faults.push('not one heading')
    const textOf = (id: string) => document.getElementById(id)?.textContent ?? ''
    const nameOf = (element: Element) =>
      [
        element.getAttribute('aria-label') ?? '',
        ...(element.getAttribute('aria-labelledby') ?? '').split(' ').map(textOf),
        ...('labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []).map(
          (label) => label.textContent,
        ),
        element.textContent,
      ].join('')
    for (const element of document.querySelectorAll(
      'a[href], button, input, textarea, select, [tabindex="0"]',
    )) {
      if (!shown(element) || element.closest('[aria-hidden=true]')) continue
      if (nameOf(element).trim() === '') faults.push(`no name: ${element.outerHTML.slice(0, 90)}`)
    }
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) faults.push(`twice: #${id}`)
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const text = (words.currentNode.textContent ?? '').trim()
      const raw = /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object |\b[A-Z]{2,}(?:_[A-Z]+)+\b|\bFREQ=/.test(text)
      if (raw || /^[a-z]\w*(?:\.[a-z]\w*)+$/.test(text)) faults.push(`not words: ${text.slice(0, 60)}`)
    }
    return faults
  })
}
