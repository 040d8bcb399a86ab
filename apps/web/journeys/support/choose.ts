import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Chooses what is called so in a field that is typed into. By the keys: an open list closes when a page scrolls. */
export async function choose(page: Page, label: RegExp, words: string): Promise<void> {
  // what is chosen may bring further fields, whose names begin alike
  const box = page.getByRole('combobox', { name: label }).first()
  await box.evaluate((field) => field.scrollIntoView({ block: 'center' }))
  await box.pressSequentially(words)
  // while the server still searches, the list changes under the keys
  await box.and(page.locator('[aria-busy="false"] *')).waitFor()
  await page.getByRole('option', { name: words }).first().waitFor()
  for (let step = 0; step < 10; step += 1) {
    const active = await box.getAttribute('aria-activedescendant')
    if (active && (await page.locator(`[id="${active}"]`, { hasText: words }).count()) > 0) break
    await box.press('ArrowDown')
  }
  await box.press('Enter')
  await expect.poll(() => box.inputValue()).toBe(words)
}
