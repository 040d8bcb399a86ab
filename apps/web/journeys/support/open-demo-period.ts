import type { Page } from 'playwright-core'

type Answer = Record<string, unknown>

/** Calls the server as the person who is signed in on a page. */
export async function callAs<T = Answer>(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  return page.evaluate(
    async ([verb, place, text]) => {
      const answer = await fetch(place, {
        method: verb,
        ...(text === null ? {} : { headers: { 'content-type': 'application/json' }, body: text }),
      })
      if (!answer.ok) throw new Error(`${verb} ${place}: ${await answer.text()}`)
      return answer.json()
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  )
}

interface Proposal {
  planId: string
  ruleId: string
  name: string
  rrule: string
  content: string[]
  recipient: string | null
  units: { id: string }[]
}

/** As the office: sets up the cycle that the demo's plan asks for, and opens its next period. */
export async function openDemoPeriod(office: Page): Promise<void> {
  const { proposals } = await callAs<{ proposals: Proposal[] }>(office, 'GET', '/api/report-cycles')
  const [proposal] = proposals
  if (!proposal) throw new Error('The demo plan asks for reports.')
  const { planId, ruleId, name, rrule, content, recipient, units } = proposal
  // Opened by hand below: with days before its due day the clock might open it first.
  const clocks = { coversFrom: '2026-01-01', opensBefore: 0, cutoffBefore: 5, locksAfter: 30 }
  const { cycleId } = await callAs<{ cycleId: string }>(office, 'POST', '/api/report-cycles', {
    planId,
    ruleId,
    fields: {
      ...{ name, rrule, content, recipient, firstDue: null, unitIds: units.map(({ id }) => id) },
      ...clocks,
    },
  })
  const { cycles } = await callAs<{ cycles: { id: string; upcoming: { dueOn: string }[] }[] }>(
    office,
    'GET',
    '/api/report-cycles',
  )
  const dueOn = cycles.find(({ id }) => id === cycleId)?.upcoming[0]?.dueOn
  await callAs(office, 'POST', `/api/report-cycles/${cycleId}/periods`, { dueOn })
}
