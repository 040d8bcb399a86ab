import type { Bilingual } from '@wanwu/contract'

/** Why a backup or restore did not begin, or was undone. */
export type BackupRefusal =
  /** The file to be written is there already. */
  | 'FILE_EXISTS'
  /** The database to restore into has tables of the product. */
  | 'NOT_EMPTY'
  /** The file is none of our backups, or of a later format. */
  | 'NOT_A_BACKUP'
  /** A table is missing in the file, or its rows or their digest are not what the manifest says. */
  | 'DAMAGED'

/** A backup or restore that was refused; nothing was changed. */
export class BackupRefused extends Error {
  readonly reason: BackupRefusal
  readonly detail: Bilingual

  constructor(reason: BackupRefusal, detail: Bilingual, cause?: unknown) {
    super(`${detail.zh} ${detail.en}`, cause === undefined ? undefined : { cause })
    this.name = 'BackupRefused'
    this.reason = reason
    this.detail = detail
  }
}
