import type { CallOf, Endpoint } from '@wanwu/contract'
import { showToast } from '@wanwu/ui'
import i18next from 'i18next'
import type { z } from 'zod'
import { client } from './client.ts'
import { troubleOf } from './trouble-of.ts'

/** Fetches a file and hands it to the browser under its own name; trouble is said in a toast. */
export async function downloadFile<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: CallOf<Endpoint<I, O>>,
): Promise<void> {
  try {
    const { blob, fileName } = await client.download(endpoint, input)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = fileName
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  } catch (error) {
    const { message } = troubleOf(error)
    showToast(i18next.language === 'en' ? message.en : message.zh, { tone: 'ochre' })
  }
}
