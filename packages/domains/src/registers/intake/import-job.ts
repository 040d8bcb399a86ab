import { AppError } from '@wanwu/contract'
import { loadActor } from '../../access/index.ts'
import { asPerson, type JobContext, type JobHandler, mapDatabaseError } from '../../kernel/index.ts'
import { checkImport } from './check-import.ts'
import { type ImportWork, importTopic } from './import-asked.ts'
import { endImport, readImport } from './import-row.ts'
import { storeImport } from './store-import.ts'

const fault = {
  message: { zh: '系统内部错误，没有导入任何内容。', en: 'A fault of ours; nothing was imported.' },
  next: {
    zh: '请重新核对；仍不行请告诉管理员。',
    en: 'Have it checked again; if it stays, tell your administrator.',
  },
}

const taken = {
  message: {
    zh: '核对以后有人录入了编号相同的记录，没有导入任何内容。',
    en: 'A record with the same key was added after the check; nothing was imported.',
  },
  next: { zh: '请重新核对后再确认。', en: 'Have the file checked again, then confirm.' },
}

async function fail(context: JobContext, work: ImportWork, error: unknown): Promise<void> {
  const told =
    error instanceof AppError
      ? error.code === 'ALREADY_EXISTS'
        ? taken
        : { message: error.detail, next: error.next ?? fault.next }
      : fault
  await asPerson(context, loadActor, work.personId, async ({ client }) => {
    const item = await readImport(client, work, true)
    if (item.state !== 'checking' && item.state !== 'storing') return
    await endImport(client, item.id, { state: 'failed', at: context.now, error: told })
  })
}

/** 导入: looks a file through and stores it, for whoever uploaded it. */
export const importJob: JobHandler = {
  kind: 'register-import',
  topics: [importTopic],
  async run({ payload }, context) {
    const work = payload as unknown as ImportWork
    try {
      if (work.step === 'check') await checkImport(context, work)
      else await storeImport(context, work)
    } catch (cause) {
      const error = mapDatabaseError(cause)
      // the engine comes back, and the work with it
      if (error instanceof AppError && error.code === 'ENGINE_RESTARTED') throw error
      // somebody who is gone imports nothing, and there is nobody to tell
      if (error instanceof AppError && error.code === 'NOT_SIGNED_IN') return
      await fail(context, work, error)
      if (!(error instanceof AppError)) throw error
    }
  },
}
