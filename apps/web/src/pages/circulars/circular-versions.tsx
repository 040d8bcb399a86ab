import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type Circular,
  type CircularFile,
  type FigureDifference,
  getCircular,
  getCircularFile,
  listCirculars,
  uploadCircular,
} from '@wanwu/contract'
import {
  type Column,
  DataTable,
  FileDrop,
  SectionHead,
  StateWord,
  showToast,
  TextLink,
  TroubleBlock,
} from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { keyOf } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** 定稿: uploaded versions, each with the figures that are not those of the facts. */
export function CircularVersions(props: { paper: Circular; onOpen: (figure: string) => void }) {
  const { t } = useTranslation('circulars')
  const queries = useQueryClient()
  const { paper } = props
  const circularId = paper.summary.id
  const upload = useMutation({
    mutationFn: (file: File) =>
      client.call(
        uploadCircular,
        { circularId, revision: paper.revision, fileName: file.name },
        { body: file },
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOf(getCircular) })
      await queries.invalidateQueries({ queryKey: keyOf(listCirculars) })
      showToast(t('uploaded'))
    },
  })
  const open = paper.can.change || paper.can.return || paper.can.check
  return (
    <section className="circular-part">
      <SectionHead title={t('versions')} note={paper.files.length || undefined} />
      {paper.files.map((file, index) => (
        <Version
          key={file.id}
          file={file}
          circularId={circularId}
          unfolded={index === 0}
          onOpen={props.onOpen}
        />
      ))}
      {upload.error ? <TroubleBlock trouble={troubleOf(upload.error)} /> : null}
      {open ? (
        <>
          <p className="w-quiet">{t('versionsNote')}</p>
          <FileDrop
            title={t('dropTitle')}
            buttonLabel={t('choose')}
            look="plain"
            accept={['.docx', '.doc', '.wps', '.pdf']}
            note={t('formats')}
            onFiles={([file]) => file && upload.mutate(file)}
          />
        </>
      ) : null}
    </section>
  )
}

function Version(props: {
  file: CircularFile
  circularId: string
  unfolded: boolean
  onOpen: (figure: string) => void
}) {
  const { t } = useTranslation('circulars')
  const format = useFormat()
  const { file } = props
  const words =
    file.source === 'issued'
      ? t('issuedVersion')
      : file.differences === null
        ? t('cannotCompare')
        : file.differences.length === 0
          ? t('same')
          : t('differ', { count: file.differences.length })
  return (
    <div className="circular-version">
      <StateWord
        state={file.differences === null ? 'waiting' : file.differences.length === 0 ? 'saved' : 'doubtful'}
        note={t('versionLine', { ordinal: file.ordinal, by: file.by, at: format.moment(file.at) })}
      >
        <TextLink
          onPress={() =>
            void downloadFile(getCircularFile, { circularId: props.circularId, fileId: file.id })
          }
        >
          {file.name}
        </TextLink>{' '}
        {words}
      </StateWord>
      {props.unfolded && file.differences && file.differences.length > 0 ? (
        <div className="circular-differences">
          <Differences differences={file.differences} onOpen={props.onOpen} />
        </div>
      ) : null}
    </div>
  )
}

function Differences(props: { differences: readonly FigureDifference[]; onOpen: (figure: string) => void }) {
  const { t } = useTranslation('circulars')
  const columns: Column<FigureDifference>[] = [
    {
      key: 'change',
      name: t('change'),
      width: 150,
      phone: 'title',
      cell: ({ kind, before, after }) =>
        kind === 'changed'
          ? t('changedTo', { before, after })
          : kind === 'dropped'
            ? t('dropped', { before })
            : t('added', { after }),
    },
    { key: 'where', name: t('where'), width: 200, grow: true, cell: ({ where }) => where },
    { key: 'text', name: t('inText'), width: 260, grow: true, cell: ({ text }) => text },
    {
      key: 'figure',
      name: t('openFigure'),
      width: 90,
      cell: ({ figure }) =>
        figure === null ? null : <TextLink onPress={() => props.onOpen(figure)}>{t('openFigure')}</TextLink>,
    },
  ]
  return (
    <DataTable
      label={t('differences')}
      columns={columns}
      rows={props.differences}
      rowKey={(row) => `${row.where}/${row.figure}/${row.before}/${row.after}`}
      rowSize="ledger"
    />
  )
}
