import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Chooses what is called so in a field that is typed into. By the keys: an open list closes when a page scrolls. */
export async function choose(page: Page, label: RegExp, words: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label })
  await box.evaluate((field) => field.scrollIntoView({ block: 'center' }))
  await box.pressSequentially(words)
  await page.getByRole('option', { name: words }).first().waitFor()
  await box.press('ArrowDown')
  await box.press('Enter')
  await expect.poll(() => box.inputValue()).toBe(words)
}
