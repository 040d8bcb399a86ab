import { AppError, exportLedger } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { writeLedgerDocx, writeLedgerMarkdown, writeLedgerXlsx } from '@wanwu/writer'
import { defineQuery } from '../../kernel/index.ts'
import { chooseLedger } from '../export/choose-ledger.ts'

const [xlsxType, docxType, markdownType] = exportLedger.binary ?? []

/** 导出台账: what is seen, as Excel, Word or Markdown. */
export const exportLedgerQuery = defineQuery({
  endpoint: exportLedger,
  async handler({ client, input, now }) {
    const { format, ...filter } = input
    const ledger = await chooseLedger(client, filter)
    if (!ledger) {
      throw new AppError('NOT_FOUND', {
        message: { zh: '没有可导出的任务。', en: 'There are no tasks to export.' },
        next: { zh: '请放宽筛选条件。', en: 'Widen the filter.' },
      })
    }
    const title = ledger.document.title.slice(0, 60) || '责任分工台账'
    const fileName = `${title}-${shanghaiDay(now)}.${format}`.replace(/[\\/:*?"<>|]/g, '_')
    switch (format) {
      case 'xlsx':
        return { bytes: await writeLedgerXlsx(ledger), mediaType: xlsxType ?? '', fileName }
      case 'docx':
        return { bytes: await writeLedgerDocx(ledger), mediaType: docxType ?? '', fileName }
      case 'md':
        return {
          bytes: new TextEncoder().encode(writeLedgerMarkdown(ledger)),
          mediaType: markdownType ?? '',
          fileName,
        }
    }
  },
})
