import '../system/system.css'
import './supervision.css'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ClueColumns, previewClues } from '@wanwu/contract'
import { FileDrop, Progress, showToast, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { Page } from '../../shell/page.tsx'
import { ClueReadingView } from './clue-reading.tsx'

/** 导入线索批次: drop the file, see how it is read and what is at fault, then take it. */
export function ImportCluesPage() {
  const { t } = useTranslation('supervision')
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const preview = useMutation({
    mutationFn: (asked: { file: File; meanings?: ClueColumns }) =>
      client.call(
        previewClues,
        { ...(asked.meanings ? { meanings: asked.meanings } : {}) },
        { body: asked.file },
      ),
  })
  return (
    <Page
      title={t('importing.title')}
      trail={[
        { label: t('room'), href: '/supervision' },
        { label: t('tabs.clues'), href: '/supervision/clues' },
      ]}
    >
      <div className="panel-parts supervision">
        {preview.data && file ? (
          <ClueReadingView
            file={file}
            reading={preview.data}
            busy={preview.isPending}
            onMeanings={(meanings) => preview.mutate({ file, meanings })}
            onAnother={() => {
              setFile(null)
              preview.reset()
            }}
            onDone={({ id, clues }) => {
              showToast(t('importing.done', { count: clues }))
              router.history.push(`/registers/clue-batch/${id}`)
            }}
          />
        ) : preview.isPending ? (
          <Progress label={t('importing.sending', { name: file?.name ?? '' })} value={null} />
        ) : (
          <>
            <p>{t('importing.lead')}</p>
            {preview.error ? <TroubleBlock trouble={troubleOf(preview.error)} /> : null}
            <FileDrop
              title={t('importing.drop')}
              buttonLabel={t('importing.choose')}
              accept={['.geojson', '.json', '.zip', '.xlsx', '.xls', '.et']}
              note={t('importing.formats')}
              onFiles={([chosen]) => {
                if (!chosen) return
                setFile(chosen)
                preview.mutate({ file: chosen })
              }}
            />
          </>
        )}
      </div>
    </Page>
  )
}
