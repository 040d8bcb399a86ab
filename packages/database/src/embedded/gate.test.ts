import { expect, it } from 'vitest'
import { Gate } from './gate.ts'

it('lets interactive calls go before background work, each in its order', async () => {
  const gate = new Gate()
  const order: string[] = []
  await gate.enter('background')
  const all = (['background', 'interactive', 'background', 'interactive'] as const).map(
    async (priority, at) => {
      await gate.enter(priority)
      order.push(`${priority} ${at}`)
      gate.leave()
    },
  )
  gate.leave()
  await Promise.all(all)
  expect(order).toEqual(['interactive 1', 'interactive 3', 'background 0', 'background 2'])
  expect(gate.idle).toBe(true)
})

it('refuses those who wait, and lets those in who come later', async () => {
  const gate = new Gate()
  await gate.enter('interactive')
  const waiting = gate.enter('interactive')
  gate.refuseWaiting(new Error('restarted'))
  await expect(waiting).rejects.toThrow('restarted')
  const later = gate.enter('interactive')
  gate.leave()
  await later
  gate.close(new Error('closed'))
  await expect(gate.enter('interactive')).rejects.toThrow('closed')
})
