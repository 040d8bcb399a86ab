declare module 'cli-progress' {
  /** The part of the library that is used here. */
  export class SingleBar {
    constructor(options: {
      stream: NodeJS.WritableStream
      format: string
      hideCursor?: boolean
      clearOnComplete?: boolean
      stopOnComplete?: boolean
    })
    start(total: number, begun: number, payload: Record<string, string>): void
    increment(by: number, payload: Record<string, string>): void
    update(payload: Record<string, string>): void
    stop(): void
  }
}
