import './import.css'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { createClient, getRegister, getTemplate, listImports, startImport } from '@wanwu/contract'
import {
  Button,
  Callout,
  Failed,
  FileDrop,
  Loading,
  Progress,
  SectionHead,
  showToast,
  TextLink,
  TroubleBlock,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { uploadingFetch } from '../../api/uploading-fetch.ts'
import { keyOf, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { ImportDesk } from './import-desk.tsx'
import { useLabel } from './use-label.ts'

const extensions = ['.xlsx', '.xls', '.et', '.csv']
const ImportView = z.object({ id: z.string().optional() })

/** 导入: a file is dropped, looked through, confirmed; its address reproduces where it stands, so it can be left. */
export function ImportPage() {
  const { t } = useTranslation('exchange')
  const say = useLabel()
  const { register } = useParams({ strict: false }) as { register: string }
  const [view, setView] = useView(ImportView)
  const query = useAsk(getRegister, { register })
  const declaration = query.data?.declaration
  const trail = [
    { label: t('registers'), href: '/registers' },
    { label: declaration ? say(declaration.labels) : register, href: `/registers/${register}` },
  ]
  return (
    <Page title={t('title')} trail={trail}>
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading />
      ) : !query.data.can.import ? (
        <Callout tone="quiet">{t('notAllowed')}</Callout>
      ) : view.id ? (
        <ImportDesk
          declaration={query.data.declaration}
          vocabularies={query.data.vocabularies}
          id={view.id}
          onAnother={() => setView({ id: undefined })}
        />
      ) : (
        <Upload register={register} onStarted={(id) => setView({ id })} />
      )}
    </Page>
  )
}

function Upload(props: { register: string; onStarted: (id: string) => void }) {
  const { t } = useTranslation('exchange')
  const { register } = props
  const queries = useQueryClient()
  const [sent, setSent] = useState(0)
  const upload = useMutation({
    mutationFn: (file: File) => {
      setSent(0)
      return createClient({ fetch: uploadingFetch(setSent) }).call(
        startImport,
        { register, fileName: file.name.slice(0, 200) },
        { body: file },
      )
    },
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: keyOf(listImports) })
      props.onStarted(id)
    },
  })
  if (upload.isPending)
    return <Progress label={t(sent < 1 ? 'sending' : 'opening')} value={sent < 1 ? sent : null} />
  return (
    <div className="import">
      <p className="import-lead">{t('lead')}</p>
      {upload.error ? <TroubleBlock trouble={troubleOf(upload.error)} /> : null}
      <div>
        <Button onPress={() => void downloadFile(getTemplate, { register })}>{t('template')}</Button>
      </div>
      <FileDrop
        title={t('drop')}
        buttonLabel={t('choose')}
        accept={extensions}
        note={t('formatsNote')}
        onFiles={([file]) => {
          if (!file) return
          if (file.size > (startImport.upload?.maxBytes ?? 0)) showToast(t('tooLarge'), { tone: 'ochre' })
          else upload.mutate(file)
        }}
      />
      <Recent register={register} onOpen={props.onStarted} />
    </div>
  )
}

function Recent(props: { register: string; onOpen: (id: string) => void }) {
  const { t } = useTranslation('exchange')
  const format = useFormat()
  const { data } = useAsk(listImports, { register: props.register })
  if (!data || data.items.length === 0) return null
  return (
    <section>
      <SectionHead title={t('recent')} note={data.items.length} />
      <ul className="import-rows">
        {data.items.map((item) => (
          <li key={item.id}>
            <TextLink href={`/registers/${props.register}/import?id=${item.id}`}>{item.fileName}</TextLink>
            <span>{t(`states.${item.state}`)}</span>
            <span className="w-quiet">
              {format.day(item.startedAt.slice(0, 10))}
              {item.state === 'done' ? ` · ${t('stored', { added: item.added, updated: item.updated })}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
