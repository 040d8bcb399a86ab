import type { Policy } from '../kernel/index.ts'

/** Whether the actor may write for the unit that keeps a record, or decides for its region. */
export async function keepsOrDecides(
  policy: Policy,
  { unit, region }: { unit: string; region: string },
): Promise<boolean> {
  return (
    (await policy.allows('register.write', { unit, region })) ||
    (await policy.allows('register.decide', { region }))
  )
}
