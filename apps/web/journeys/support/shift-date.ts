/**
 * Lets `Date` tell another time than the machine's. It stands alone, so that its text also runs in a page and at the
 * start of the server's process; what is due when is then the same on every day the journeys run.
 */
export function shiftDate(now: () => number): void {
  const real = Date
  globalThis.Date = new Proxy(real, {
    construct: (_, given: unknown[]) => Reflect.construct(real, given.length === 0 ? [now()] : given),
    get: (_, key) => (key === 'now' ? now : Reflect.get(real, key)),
  })
}
