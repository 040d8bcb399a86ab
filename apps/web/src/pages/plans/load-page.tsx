import './plans.css'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import {
  createClient,
  getOverview,
  getPlan,
  listPlans,
  loadPlan,
  loadVersion,
  maxDocumentBytes,
  previewDocument,
} from '@wanwu/contract'
import { FileDrop, Progress, Sentence, showToast, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { uploadingFetch } from '../../api/uploading-fetch.ts'
import { keyOf, useAsk } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import type { ColumnAnswers } from './column-answers.ts'
import { LoadPreview } from './load-preview.tsx'

const extensions = [
  '.docx',
  '.doc',
  '.wps',
  '.pdf',
  '.ofd',
  '.xlsx',
  '.xls',
  '.et',
  '.html',
  '.htm',
  '.md',
  '.txt',
]

/** 载入方案: drop a file, see what is read, correct the columns of a table, then store it for review. */
export function LoadPage() {
  const { t } = useTranslation('plans')
  const { planId } = useParams({ strict: false }) as { planId?: string }
  const navigate = useNavigate()
  const queries = useQueryClient()
  const plan = useAsk(getPlan, { planId: planId ?? '' }, { enabled: planId !== undefined })
  const [file, setFile] = useState<File | null>(null)
  const [columns, setColumns] = useState<ColumnAnswers>({})
  const [sent, setSent] = useState(0)
  const sending = () => {
    setSent(0)
    return createClient({ fetch: uploadingFetch(setSent) })
  }
  const given = () => ({
    fileName: file?.name ?? '',
    ...(Object.keys(columns).length > 0 ? { columns: JSON.stringify(columns) } : {}),
  })
  const preview = useMutation({
    mutationFn: async (chosen: { file: File; columns: ColumnAnswers }) => {
      const answers =
        Object.keys(chosen.columns).length > 0 ? { columns: JSON.stringify(chosen.columns) } : {}
      return sending().call(
        previewDocument,
        { fileName: chosen.file.name, ...answers, ...(planId ? { planId } : {}) },
        { body: chosen.file },
      )
    },
  })
  const store = useMutation({
    mutationFn: async ({ regionCode, matches }: { regionCode: string; matches: string | undefined }) => {
      if (!file) throw new Error('No file was chosen')
      return planId
        ? sending().call(loadVersion, { ...given(), planId, ...(matches ? { matches } : {}) }, { body: file })
        : sending().call(loadPlan, { ...given(), regionCode }, { body: file })
    },
    onSuccess: async (stored) => {
      await queries.invalidateQueries({ queryKey: keyOf(listPlans) })
      await queries.invalidateQueries({ queryKey: keyOf(getPlan) })
      void queries.invalidateQueries({ queryKey: keyOf(getOverview) })
      showToast(t('saved'))
      void navigate({ href: `/plans/${stored.planId}/review/${stored.versionId}` })
    },
  })
  const read = (chosen: File, answers: ColumnAnswers) => {
    setFile(chosen)
    setColumns(answers)
    store.reset()
    preview.mutate({ file: chosen, columns: answers })
  }
  const trouble = preview.error ?? store.error

  return (
    <Page
      trail={[{ label: t('title'), href: '/plans' }]}
      title={planId ? t('newVersionTitle') : t('newTitle')}
    >
      <div className="load">
        {preview.isPending || store.isPending ? (
          <Progress
            label={t(sent < 1 ? 'uploading' : store.isPending ? 'storing' : 'reading', {
              name: file?.name ?? '',
            })}
            value={sent < 1 ? sent : null}
            note={sent < 1 ? undefined : store.isPending ? t('storingNote') : t('uploadingNote')}
          />
        ) : preview.data && file && !preview.error ? (
          <LoadPreview
            key={preview.submittedAt}
            preview={preview.data}
            fileName={file.name}
            fixedRegion={plan.data ? { code: plan.data.regionCode, name: plan.data.regionName } : undefined}
            columns={columns}
            onColumns={(answers) => read(file, answers)}
            onStore={(regionCode, matches) => store.mutate({ regionCode, matches })}
            onAnother={() => {
              preview.reset()
              setFile(null)
            }}
            trouble={store.error ? troubleOf(store.error) : undefined}
          />
        ) : (
          <>
            <Sentence
              template={
                planId ? t('newVersionSentence', { title: plan.data?.title ?? '' }) : t('newSentence')
              }
            />
            {trouble ? <TroubleBlock trouble={troubleOf(trouble)} /> : null}
            <FileDrop
              title={t('dropTitle')}
              buttonLabel={t('choose')}
              accept={extensions}
              note={
                <>
                  {t('formats')}
                  <br />
                  {t('secrecy')}
                </>
              }
              onFiles={([chosen]) => {
                if (!chosen) return
                if (chosen.size > maxDocumentBytes) {
                  showToast(t('tooLarge'), { tone: 'ochre' })
                  return
                }
                read(chosen, {})
              }}
            />
          </>
        )}
      </div>
    </Page>
  )
}
