import type { Page } from 'playwright-core'

/** Signs in with a demo account, by the words of its role, and waits for the navigation. */
export async function signInAs(page: Page, role: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('.door-demo-entry', { hasText: role }).first().click()
  await page.locator('.nav .nav-room').first().waitFor({ state: 'attached' })
}
