import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import type { JourneyClock } from './journey-clock.ts'
import { shiftDate } from './shift-date.ts'
import { closing, opened } from './tell-what-was-shown.ts'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Opens Chromium. Throws with the way to get one where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place))
  if (!executablePath) {
    throw new Error('No Chromium: apt-get install chromium fonts-noto-cjk, or name one in CHROMIUM.')
  }
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A window of its own (cookies and storage), at the size of a desk or of a phone, at the time of a clock. */
export async function openWindow(
  browser: Browser,
  address: string,
  size: 'desk' | 'phone' = 'desk',
  clock?: JourneyClock,
): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
  const phone = size === 'phone'
  const context: BrowserContext = await browser.newContext({
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    hasTouch: phone,
    isMobile: phone,
  })
  if (clock) {
    const offset = clock.offset()
    await context.addInitScript(`{ const real = Date.now; (${shiftDate})(() => real() + ${offset}) }`)
  }
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  opened(page)
  const close = async () => {
    await closing(page)
    await context.close()
  }
  return { page, faults, close }
}
