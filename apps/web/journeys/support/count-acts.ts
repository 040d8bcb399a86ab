import type { Locator, Page } from 'playwright-core'

/** Counts what a person does: a click, a key or chord, a text typed in one go each count one. */
export interface ActCount {
  readonly count: number
  click(target: Locator): Promise<void>
  type(target: Locator, text: string): Promise<void>
  press(keys: string): Promise<void>
}

/** Begins to count on a page. */
export function countActs(page: Page): ActCount {
  let count = 0
  return {
    get count() {
      return count
    },
    async click(target) {
      count += 1
      await target.click()
    },
    async type(target, text) {
      count += 1
      await target.fill(text)
    },
    async press(keys) {
      count += 1
      await page.keyboard.press(keys)
    },
  }
}
