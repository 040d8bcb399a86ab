import { useQueryClient } from '@tanstack/react-query'
import { AppError, addEvidence, createClient, evidenceLimits, listEvidence } from '@wanwu/contract'
import { useState } from 'react'
import { uploadingFetch } from '../../api/uploading-fetch.ts'
import { keyOf } from '../../api/use-ask.ts'
import { formatSize } from '../../i18n/file-size.ts'

/** A file on its way to the server, or one that did not get there. */
export interface Upload {
  key: number
  file: File
  /** how much of it is sent, 0 to 1 */
  share: number
  error: unknown
}

let lastKey = 0

function tooLarge(file: File): AppError {
  return new AppError('TOO_LARGE', {
    message: {
      zh: `“${file.name}”有${formatSize(file.size)}，超过20 MB，没有上传。`,
      en: `"${file.name}" has ${formatSize(file.size)}, more than 20 MB; it was not sent.`,
    },
    next: { zh: '请压缩图片或拆分后再添加。', en: 'Make pictures smaller or split it.' },
  })
}

/** Sends files as evidence of a duty, one after the other. */
export function useUploads(reportId: string, obligationId: string | null) {
  const queries = useQueryClient()
  const [list, setList] = useState<readonly Upload[]>([])
  const change = (key: number, patch: Partial<Upload>) =>
    setList((now) => now.map((one) => (one.key === key ? { ...one, ...patch } : one)))
  const forget = ({ key }: Upload) => setList((now) => now.filter((one) => one.key !== key))
  const send = async (upload: Upload) => {
    const { key, file } = upload
    change(key, { share: 0, error: null })
    try {
      if (file.size > evidenceLimits.file) throw tooLarge(file)
      const client = createClient({ fetch: uploadingFetch((share) => change(key, { share })) })
      await client.call(
        addEvidence,
        { reportId, fileName: file.name, ...(obligationId ? { obligationId } : {}) },
        { body: file },
      )
      await queries.invalidateQueries({ queryKey: keyOf(listEvidence) })
      forget(upload)
    } catch (error) {
      change(key, { error })
    }
  }
  return {
    list,
    forget,
    again: (upload: Upload) => void send(upload),
    add: (files: readonly File[]) => {
      const added = files.map((file): Upload => {
        lastKey += 1
        return { key: lastKey, file, share: 0, error: null }
      })
      setList((now) => [...now, ...added])
      void added.reduce<Promise<void>>((before, upload) => before.then(() => send(upload)), Promise.resolve())
    },
  }
}
