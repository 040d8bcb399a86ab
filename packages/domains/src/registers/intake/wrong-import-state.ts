import { AppError } from '@wanwu/contract'
import type { ImportRow } from './import-row.ts'

const words: Record<ImportRow['state'], [zh: string, en: string]> = {
  checking: ['正在核对', 'being checked'],
  checked: ['已核对', 'checked'],
  storing: ['正在写入', 'being stored'],
  done: ['已完成', 'done'],
  failed: ['没有成功', 'failed'],
  discarded: ['已放弃', 'dropped'],
}

/** WRONG_STATE: what is asked for does not fit where the import stands. */
export function wrongImportState({ state }: Pick<ImportRow, 'state'>): AppError {
  const [zh, en] = words[state]
  return new AppError('WRONG_STATE', {
    message: { zh: `这次导入${zh}，不能这样办理。`, en: `The import is ${en}; this cannot be done now.` },
    next: {
      zh: '请刷新页面查看；需要时重新上传文件。',
      en: 'Reload the page; upload the file again where needed.',
    },
    data: { state },
  })
}
