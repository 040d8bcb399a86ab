import type { Page } from 'playwright-core'

/** As the office: sets up a report that is owed once, in ten days, by every unit proposed, and opens its period. */
export async function openReportPeriod(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const send = async (path: string, body?: unknown) => {
      const answer = await fetch(path, {
        ...(body === undefined
          ? {}
          : {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(body),
            }),
      })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    }
    const [proposal] = (await send('/api/report-cycles')).proposals
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const { cycleId } = await send('/api/report-cycles', {
      planId: proposal.planId,
      ruleId: proposal.ruleId,
      fields: {
        name: '进展报送',
        rrule: null,
        firstDue: day(10),
        coversFrom: day(-90),
        opensBefore: 0,
        cutoffBefore: 5,
        locksAfter: 14,
        content: [],
        recipient: null,
        unitIds: proposal.units.map((unit: { id: string }) => unit.id),
      },
    })
    await send(`/api/report-cycles/${cycleId}/periods`, { dueOn: day(10) })
  })
}
