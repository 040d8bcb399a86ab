import { resolve } from 'node:path'
import { AppError, type ErrorCode } from '@wanwu/contract'
import {
  type BackupRefusal,
  BackupRefused,
  type Database,
  DirectoryInUse,
  openDatabase,
} from '@wanwu/database'

const codes: Record<BackupRefusal, ErrorCode> = {
  FILE_EXISTS: 'ALREADY_EXISTS',
  NOT_EMPTY: 'WRONG_STATE',
  NOT_A_BACKUP: 'UNSUPPORTED_FORMAT',
  DAMAGED: 'DAMAGED',
}

/**
 * Opens the database that the server would open (`DATABASE_URL`, else the folder `WANWU_DATA`), runs `work` and
 * closes it.
 *
 * @throws AppError WRONG_STATE when another process, such as the server, holds the folder.
 */
export async function withDatabase<T>(
  env: Readonly<Record<string, string | undefined>>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({
    ...(env.DATABASE_URL ? { url: env.DATABASE_URL } : { directory: resolve(env.WANWU_DATA || 'data') }),
    ...(env.WANWU_MIGRATION_URL ? { migrationUrl: env.WANWU_MIGRATION_URL } : {}),
  }).catch((error: unknown) => {
    throw refusalOf(error)
  })
  try {
    return await work(database)
  } catch (error) {
    throw refusalOf(error)
  } finally {
    await database.close()
  }
}

/** What the database package refuses, with a stable code. */
function refusalOf(error: unknown): unknown {
  if (error instanceof DirectoryInUse) {
    return new AppError('WRONG_STATE', { message: error.detail, next: error.next, cause: error })
  }
  if (error instanceof BackupRefused) {
    return new AppError(codes[error.reason], { message: error.detail, cause: error })
  }
  return error
}
