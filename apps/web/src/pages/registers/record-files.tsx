import { useQueryClient } from '@tanstack/react-query'
import {
  addRecordFile,
  createClient,
  getRecord,
  getRecordFile,
  type OutputOf,
  type RecordFile,
  type RegisterDeclaration,
  removeRecordFile,
} from '@wanwu/contract'
import { FileDrop, Progress, SectionHead, TextLink, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { uploadingFetch } from '../../api/uploading-fetch.ts'
import { keyOf, useAct } from '../../api/use-ask.ts'
import { formatSize } from '../../i18n/file-size.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { RecordPhoto } from './record-photo.tsx'
import { useLabel } from './use-label.ts'

const accept = ['.jpg', '.jpeg', '.png', '.webp', '.pdf', '.docx', '.doc', '.xlsx', '.xls', '.csv', '.zip']

/** The files of a record by field: pictures to look at, all to take; added and taken away by who may. */
export function RecordFiles(props: { declaration: RegisterDeclaration; answer: OutputOf<typeof getRecord> }) {
  const { t } = useTranslation('registers')
  const format = useFormat()
  const say = useLabel()
  const queries = useQueryClient()
  const { declaration, answer } = props
  const { record, files, can } = answer
  const register = declaration.key
  const [sending, setSending] = useState<{ field: string; name: string; share: number } | null>(null)
  const [error, setError] = useState<{ field: string; error: unknown } | null>(null)
  const remove = useAct(removeRecordFile, { refresh: [getRecord] })
  const fields = declaration.fields.filter(
    (field) => field.kind === 'files' && !record.masked.includes(field.key),
  )
  if (fields.length === 0) return null

  const send = async (field: string, chosen: readonly File[]) => {
    setError(null)
    try {
      for (const file of chosen) {
        setSending({ field, name: file.name, share: 0 })
        const client = createClient({
          fetch: uploadingFetch((share) => setSending({ field, name: file.name, share })),
        })
        await client.call(
          addRecordFile,
          { register, id: record.id, field, fileName: file.name },
          { body: file },
        )
      }
    } catch (trouble) {
      setError({ field, error: trouble })
    }
    setSending(null)
    await queries.invalidateQueries({ queryKey: keyOf(getRecord) })
  }
  const call = (file: RecordFile) => ({ register, id: record.id, file: file.id })
  return (
    <section>
      <SectionHead title={t('files')} note={files.length > 0 ? `${files.length}` : t('filesNone')} />
      {fields.map((field) => {
        const own = files.filter((file) => file.field === field.key)
        const name = say(field.labels)
        if (own.length === 0 && !can.attach) return null
        return (
          <div key={field.key} id={`files-${field.key}`} className="record-files" tabIndex={-1}>
            <h3>
              {name} <span className="w-quiet">{own.length}</span>
            </h3>
            {own.some(({ kind }) => kind.startsWith('image/')) ? (
              <div className="record-photos">
                {own
                  .filter(({ kind }) => kind.startsWith('image/'))
                  .map((file) => (
                    <RecordPhoto key={file.id} file={file} call={call(file)} />
                  ))}
              </div>
            ) : null}
            <ul>
              {own.map((file) => (
                <li key={file.id} className="record-file">
                  <span>
                    {file.name}
                    <span className="w-second-line">
                      {t('fileFacts', {
                        size: formatSize(file.size),
                        by: file.addedBy,
                        at: format.moment(file.addedAt),
                      })}
                    </span>
                  </span>
                  <span className="register-acts w-no-print">
                    <TextLink
                      tone="plain"
                      label={t('takeName', { name: file.name })}
                      onPress={() => void downloadFile(getRecordFile, call(file))}
                    >
                      {t('take')}
                    </TextLink>
                    {can.attach ? (
                      <TextLink
                        tone="plain"
                        label={t('removeName', { name: file.name })}
                        onPress={() => remove.mutate(call(file))}
                      >
                        {t('remove')}
                      </TextLink>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
            {sending?.field === field.key ? (
              <Progress label={t('sending', { name: sending.name })} value={sending.share} />
            ) : null}
            {error?.field === field.key ? <TroubleBlock trouble={troubleOf(error.error)} /> : null}
            {can.attach ? (
              <FileDrop
                title={t('dropHere')}
                note={t('fileNote')}
                buttonLabel={t('addFile', { field: name })}
                look="plain"
                accept={accept}
                multiple
                onFiles={(chosen) => void send(field.key, chosen)}
              />
            ) : null}
          </div>
        )
      })}
      {remove.error ? <TroubleBlock trouble={troubleOf(remove.error)} /> : null}
    </section>
  )
}
