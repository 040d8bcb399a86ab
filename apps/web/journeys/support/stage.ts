import { type Client, getReport, listReports, type Report } from '@wanwu/contract'
import type { Page } from 'playwright-core'
import { clientAs } from './client-as.ts'
import { journeyClock } from './journey-clock.ts'
import { openBrowser, openWindow } from './open-browser.ts'
import { signInAs } from './sign-in-as.ts'
import { startServer } from './start-server.ts'

/** What a longer journey is played on: a server with the demo, a browser, and the clock of both. */
export interface Stage {
  address: string
  /** Puts the clock of server and of windows opened later to a moment of Asia/Shanghai. */
  setClock: (moment: string) => Promise<void>
  /** A window of somebody, at the time it now is. */
  seat: (role: string, path?: string, size?: 'desk' | 'phone') => Promise<Page>
  /** A client of the API, for what a page need not show. */
  as: (userName: string) => Promise<Client>
  /** The report of a unit, as its liaison reads it, in the period that is open. */
  reportOf: (liaison: Client, unit: string) => Promise<Report>
  /** What pages threw. */
  faults: () => string[]
  end: () => Promise<void>
}

/** Starts it at a moment of Asia/Shanghai, as `2026-09-10T10:00`. */
export async function openStage(moment: string): Promise<Stage> {
  const clock = journeyClock(moment)
  const server = await startServer({ demo: true, clock })
  const browser = await openBrowser()
  const windows: { faults: string[] }[] = []
  return {
    address: server.address,
    setClock: clock.set,
    async seat(role, path = '/', size = 'desk') {
      const window = await openWindow(browser, server.address, size, clock)
      windows.push(window)
      await signInAs(window.page, role, path)
      return window.page
    },
    as: (userName) => clientAs(server.address, userName),
    async reportOf(liaison, unit) {
      const { reports } = await liaison.call(listReports, {})
      const report = reports.find((one) => one.unit.name === unit)
      if (!report) throw new Error(`${unit} owes no report.`)
      return liaison.call(getReport, { reportId: report.id })
    },
    faults: () => windows.flatMap((window) => window.faults),
    async end() {
      await browser.close()
      await server.stop()
      clock.end()
    },
  }
}
