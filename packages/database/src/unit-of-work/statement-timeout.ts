/**
 * A statement took longer than its unit of work allows. The code is PostgreSQL's `query_canceled`, which a
 * server answers with itself.
 */
export class StatementTimeout extends Error {
  readonly code = '57014'

  constructor(limit: number) {
    super(`Statement ended after ${limit} ms; the embedded engine was restarted`)
    this.name = 'StatementTimeout'
  }
}
