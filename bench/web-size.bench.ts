import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openBrowser, openWindow } from '../apps/web/journeys/support/open-browser.ts'
import type { Bench, Figure } from './lib/figure.ts'

const web = join(import.meta.dirname, '../dist/web')

/** What a script weighs as it is sent: the compressed file beside it, else compressed here. */
function compressedSize(path: string): number {
  const file = join(web, path)
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size
  return brotliCompressSync(readFileSync(file)).byteLength
}

/** Collects the scripts of dist/web that a page asks for. */
function collectScripts(page: Page): Set<string> {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js') && existsSync(join(web, pathname))) scripts.add(pathname)
  })
  return scripts
}

/** JavaScript that a browser fetches for sign-in and overview, as Brotli, from the built dist/web. */
export const bench: Bench = {
  name: 'web-size',
  async run() {
    if (!existsSync(join(web, 'index.html'))) return { skipped: 'npm run build makes dist/web' }
    const { startSmallOffice } = await import('@wanwu/testing')
    const office = await startSmallOffice({ webDirectory: web })
    const browser = await openBrowser()
    try {
      const { person } = await office.as('office')
      const { page } = await openWindow(browser, office.url)
      const scripts = collectScripts(page)
      const weigh = (what: string): Figure => ({
        what: `${what}: JavaScript as Brotli, ${scripts.size} files`,
        value: [...scripts].reduce((sum, path) => sum + compressedSize(path), 0) / 1000,
        unit: 'kB',
        limit: 250,
      })
      await page.goto('/', { waitUntil: 'networkidle' })
      const door = weigh('sign-in')
      await page.getByLabel('用户名').fill(person.userName)
      await page.getByLabel('密码').first().fill(person.password)
      await page.keyboard.press('Enter')
      await page.getByRole('navigation').first().waitFor()
      await page.waitForLoadState('networkidle')
      return [door, weigh('sign-in and overview')]
    } finally {
      await browser.close()
      await office.close()
    }
  },
}
