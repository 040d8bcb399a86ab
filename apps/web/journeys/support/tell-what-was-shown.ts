import type { Page } from 'playwright-core'
import { beforeEach } from 'vitest'

/** What tells a person where a page stands: its title, what is asked, and what is said. */
const telling = 'h1, [role=dialog], [role=alert], [role=status], .w-panel, .w-toast'

const open = new Set<Page>()
const closed: string[] = []

async function shownOn(page: Page): Promise<string> {
  const texts = await page
    .locator(telling)
    .allInnerTexts()
    .catch(() => [])
  return [page.url(), ...texts.map((text) => text.replace(/\s+/g, ' ').slice(0, 400))]
    .filter(Boolean)
    .join('\n  ')
}

/** From now on a journey that fails tells what this page showed. */
export function opened(page: Page): void {
  open.add(page)
}

/** Before it is closed: what it shows is kept until the next journey begins. */
export async function closing(page: Page): Promise<void> {
  if (!open.delete(page) || page.isClosed()) return
  closed.push(await shownOn(page))
}

/** Set up for every file of journeys. */
beforeEach(({ onTestFailed }) => {
  closed.length = 0
  onTestFailed(async ({ task }) => {
    const pages = await Promise.all([...open].filter((page) => !page.isClosed()).map(shownOn))
    console.error([`${task.name}: the pages showed`, ...closed, ...pages].join('\n'))
  })
})
