import '../system/system.css'
import '../plans/plans.css'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { createClient, exportContacts, maxDocumentBytes, previewContacts } from '@wanwu/contract'
import { Button, FileDrop, Progress, Sentence, showToast, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { uploadingFetch } from '../../api/uploading-fetch.ts'
import { Page } from '../../shell/page.tsx'
import { ImportReading } from './import-reading.tsx'

const extensions = ['.xlsx', '.xls', '.et', '.docx', '.doc', '.wps']

/** 导入联系人名单: drop the register offices keep, see each row beside its unit, then store all of it. */
export function ContactImportPage() {
  const { t } = useTranslation('imports')
  const { t: contacts } = useTranslation('contacts')
  const navigate = useNavigate()
  const [file, setFile] = useState<File | null>(null)
  const [sent, setSent] = useState(0)
  const preview = useMutation({
    mutationFn: async (chosen: File) => {
      setSent(0)
      return createClient({ fetch: uploadingFetch(setSent) }).call(previewContacts, {}, { body: chosen })
    },
  })
  const take = (chosen: File) => {
    setFile(chosen)
    preview.mutate(chosen)
  }
  return (
    <Page
      trail={[
        { label: contacts('room'), href: '/reporting' },
        { label: contacts('title'), href: '/reporting/contacts' },
      ]}
      title={t('title')}
    >
      {preview.isPending ? (
        <Progress label={t('reading', { name: file?.name ?? '' })} value={sent < 1 ? sent : null} />
      ) : preview.data && file && !preview.error ? (
        <ImportReading
          key={preview.submittedAt}
          preview={preview.data}
          fileName={file.name}
          onAnother={() => preview.reset()}
          onAgain={() => take(file)}
          onDone={(answer) => {
            showToast(t('saved', answer))
            void navigate({ href: '/reporting/contacts' })
          }}
        />
      ) : (
        <div className="load">
          <Sentence template={t('sentence')} note={t('note')} />
          {preview.error ? <TroubleBlock trouble={troubleOf(preview.error)} /> : null}
          <div>
            <Button onPress={() => void downloadFile(exportContacts, {})}>{contacts('download')}</Button>
          </div>
          <FileDrop
            title={t('dropTitle')}
            buttonLabel={t('choose')}
            accept={extensions}
            note={t('formats')}
            onFiles={([chosen]) => {
              if (!chosen) return
              if (chosen.size > maxDocumentBytes) showToast(t('tooLarge'), { tone: 'ochre' })
              else take(chosen)
            }}
          />
        </div>
      )}
    </Page>
  )
}
