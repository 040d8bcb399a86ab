import { listDemoSignIns, signIn } from '@wanwu/contract'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { words as shown } from '../../src/i18n/zh/words.ts'

/**
 * Signs in with the first demo account of such a role, person or unit, and opens a page. Not by the door, which has
 * its own journeys: it would be walked through a hundred times.
 */
export async function signInAs(page: Page, words: string, path = '/'): Promise<void> {
  const { password, items } = listDemoSignIns.output.parse(
    await (await page.request.get(listDemoSignIns.path)).json(),
  )
  const account = items.find(({ role, name, unit }) =>
    `${shown.roles[role]}${name}${unit ?? ''}`.includes(words),
  )
  const answer = await page.request.post(signIn.path, {
    headers: { 'x-wanwu-client': 'web' },
    data: { userName: account?.userName, password },
  })
  expect(answer.status()).toBe(200)
  await page.goto(path)
  await page.locator('.nav .nav-room').first().waitFor({ state: 'attached' })
}
