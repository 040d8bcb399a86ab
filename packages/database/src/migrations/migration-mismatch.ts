import type { Bilingual } from '@wanwu/contract'

/** The database was made by migrations that are not the ones at hand: nothing was done. */
export class MigrationMismatch extends Error {
  readonly detail: Bilingual

  constructor(detail: Bilingual) {
    super(`${detail.zh} ${detail.en}`)
    this.name = 'MigrationMismatch'
    this.detail = detail
  }
}
