import '../../i18n/later/intake.ts'
import './intake.css'
import '../plans/plans.css'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import {
  createClient,
  exportReportRows,
  getReport,
  maxDocumentBytes,
  previewIntake,
  type Report,
} from '@wanwu/contract'
import {
  Button,
  Callout,
  Failed,
  FileDrop,
  Loading,
  Progress,
  Sentence,
  showToast,
  TroubleBlock,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { uploadingFetch } from '../../api/uploading-fetch.ts'
import { useAsk } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import { IntakeReading } from './intake-reading.tsx'

const extensions = ['.xlsx', '.xls', '.et', '.docx', '.doc', '.wps', '.pdf', '.ofd', '.txt', '.md', '.html']

/** Excel或Word导入: drop a file, see what was understood beside each duty, then keep it as drafts. */
export function IntakePage() {
  const { t } = useTranslation('intake')
  const { reportId } = useParams({ strict: false }) as { reportId: string }
  const report = useAsk(getReport, { reportId })
  const { summary, period } = report.data ?? {}
  return (
    <Page
      trail={[
        { label: t('room'), href: '/reporting' },
        {
          label: summary ? t('reportOf', { unit: summary.unit.name }) : t('report'),
          href: `/reporting/reports/${reportId}`,
        },
      ]}
      title={t('title')}
    >
      {report.error && !report.data ? (
        <Failed trouble={troubleOf(report.error)} onRetry={() => void report.refetch()} />
      ) : report.data && period ? (
        <IntakeDesk report={report.data} onRefresh={() => void report.refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}

function IntakeDesk(props: { report: Report; onRefresh: () => void }) {
  const { t, i18n } = useTranslation('intake')
  const navigate = useNavigate()
  const { report } = props
  const reportId = report.summary.id
  const [file, setFile] = useState<File | null>(null)
  const [sent, setSent] = useState(0)
  const preview = useMutation({
    mutationFn: async (chosen: File) => {
      setSent(0)
      return createClient({ fetch: uploadingFetch(setSent) }).call(
        previewIntake,
        { reportId },
        { body: chosen },
      )
    },
  })
  if (!report.can.edit) return <Callout tone="quiet">{t('closed')}</Callout>
  if (preview.isPending) {
    return (
      <Progress
        label={t(sent < 1 ? 'sending' : 'reading', { name: file?.name ?? '' })}
        value={sent < 1 ? sent : null}
      />
    )
  }
  if (preview.data && file && !preview.error) {
    return (
      <IntakeReading
        key={preview.submittedAt}
        preview={preview.data}
        report={report}
        fileName={file.name}
        onAnother={() => preview.reset()}
        onConflict={props.onRefresh}
        onDone={(saved) => {
          showToast(t('saved', { n: saved }))
          void navigate({ href: `/reporting/reports/${reportId}` })
        }}
      />
    )
  }
  const period = i18n.language === 'en' ? report.period.name.en : report.period.name.zh
  return (
    <div className="load">
      <Sentence
        template={t('sentence', { unit: report.summary.unit.name, period })}
        numbers={{ duties: { value: report.lines.length } }}
        note={t('note')}
      />
      {preview.error ? <TroubleBlock trouble={troubleOf(preview.error)} /> : null}
      <div>
        <Button onPress={() => void downloadFile(exportReportRows, { reportId })}>{t('download')}</Button>
      </div>
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
          setFile(chosen)
          preview.mutate(chosen)
        }}
      />
    </div>
  )
}
