/** A `fetch` that knows how long each answer took, from the request to the last byte of the body. */
export interface AnswerClock {
  fetch: typeof fetch
  /** Runs an act that sends one request, `times` times; milliseconds each. Runs to warm up do not count. */
  timeEach(act: () => Promise<unknown>, times: number, warm?: number): Promise<number[]>
}

/** Puts a clock around a `fetch`: what the caller does with an answer is not measured. */
export function timeAnswers(inner: typeof fetch): AnswerClock {
  let last = Number.NaN
  return {
    async fetch(input, init) {
      const start = performance.now()
      const answer = await inner(input, init)
      const body = await answer.arrayBuffer()
      last = performance.now() - start
      return new Response(body, { status: answer.status, headers: answer.headers })
    },
    async timeEach(act, times, warm = 2) {
      const samples: number[] = []
      for (let run = -warm; run < times; run++) {
        await act()
        if (run >= 0) samples.push(last)
      }
      return samples
    },
  }
}
