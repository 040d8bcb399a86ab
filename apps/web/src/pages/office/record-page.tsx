import './office.css'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import {
  type Claim,
  claims,
  emptyEntry,
  explainReport,
  getReport,
  type IndicatorContent,
  recordReport,
  storeOriginal,
} from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core/dates'
import {
  Button,
  DateField,
  Empty,
  Failed,
  FileDrop,
  Loading,
  SectionHead,
  Select,
  Sentence,
  showToast,
  TextField,
  TextLink,
  TroubleBlock,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { keyOf, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Page } from '../../shell/page.tsx'
import { ValueFields } from '../filing/value-fields.tsx'
import { useName } from './in-language.ts'
import { reportAnswers } from './office-answers.ts'
import { receivedInstant } from './received-instant.ts'

const kinds = [
  '.pdf',
  '.docx',
  '.doc',
  '.wps',
  '.xlsx',
  '.xls',
  '.et',
  '.ofd',
  '.png',
  '.jpg',
  '.jpeg',
  '.tif',
  '.txt',
]
const channels = ['oa', 'mail', 'paper', 'other'] as const

/** 代录: what came by office automation, mail or paper, with its original, and the time that counts. */
export function RecordPage() {
  const { t } = useTranslation('office')
  const { t: shell } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const nameOf = useName()
  const format = useFormat()
  const { reportId } = useParams({ strict: false }) as { reportId: string }
  const report = useAsk(getReport, { reportId })
  const around = useAsk(explainReport, { reportId })
  const [file, setFile] = useState<File | null>(null)
  const [day, setDay] = useState(() => shanghaiDay(new Date()))
  const [time, setTime] = useState('')
  const [channel, setChannel] = useState<(typeof channels)[number]>('oa')
  const [leaderName, setLeaderName] = useState('')
  const [cutoff, setCutoff] = useState<string | null>(null)
  const [narrative, setNarrative] = useState('')
  const [entries, setEntries] = useState<Record<string, { claim: Claim; progress: string }>>({})
  const [values, setValues] = useState<Record<string, IndicatorContent>>({})
  const receivedAt = receivedInstant(day, time)
  const cutoffOn = cutoff ?? report.data?.period.cutoffOn ?? ''
  const record = useMutation({
    mutationFn: async (given: { file: File; receivedAt: string; revision: number }) => {
      const { sha256 } = await client.call(
        storeOriginal,
        { reportId, fileName: given.file.name },
        { body: given.file },
      )
      return client.call(recordReport, {
        reportId,
        revision: given.revision,
        original: { sha256, name: given.file.name },
        receivedAt: given.receivedAt,
        channel: t(`channels.${channel}`),
        leaderName: leaderName.trim(),
        cutoffOn,
        narrative,
        entries: Object.entries(entries).map(([obligationId, entry]) => ({
          obligationId,
          content: { ...emptyEntry, ...entry },
        })),
        // what the paper does not give stays owed
        values: Object.entries(values)
          .filter(([, { value, explanation }]) => value !== null || explanation.trim() !== '')
          .map(([obligationId, content]) => ({ obligationId, content })),
      })
    },
    onSuccess: async (_, given) => {
      await Promise.all(reportAnswers.map((answer) => queries.invalidateQueries({ queryKey: keyOf(answer) })))
      showToast(t('recordDone', { moment: format.moment(given.receivedAt) }))
      void navigate({ href: `/reporting/reports/${reportId}/review` })
    },
  })
  const error = report.error ?? around.error
  const lacking = [
    file === null ? t('recordFile') : '',
    receivedAt === null ? t('receivedTime') : '',
    leaderName.trim() === '' ? t('leaderName') : '',
    cutoffOn === '' ? t('cutoff') : '',
  ].find((what) => what !== '')

  return (
    <Page trail={[{ label: t('title'), href: '/reporting' }]} title={t('record')}>
      {error ? (
        <Failed trouble={troubleOf(error)} onRetry={() => void report.refetch()} />
      ) : !report.data || !around.data ? (
        <Loading lines={6} />
      ) : !around.data.can.record ? (
        <Empty title={t('recordNot')}>{t('recordNotText')}</Empty>
      ) : (
        <>
          <Sentence
            template={t('recordTitle', {
              unit: report.data.summary.unit.name,
              period: nameOf(report.data.period.name),
            })}
            note={t('recordNote')}
          />
          <div className="office-form office-part">
            {file ? (
              <p>
                {t('recordFile')}：<strong>{file.name}</strong>{' '}
                <TextLink onPress={() => setFile(null)}>{t('recordChange')}</TextLink>
              </p>
            ) : (
              <FileDrop
                title={t('recordDrop')}
                note={t('recordKinds')}
                buttonLabel={t('recordChoose')}
                look="plain"
                accept={kinds}
                onFiles={([one]) => setFile(one ?? null)}
              />
            )}
            <div className="office-pair">
              <DateField label={t('receivedDay')} value={day} onChange={setDay} />
              <TextField
                label={t('receivedTime')}
                value={time}
                onChange={setTime}
                hint={t('timeHint')}
                error={time !== '' && receivedAt === null ? t('timeFault') : undefined}
              />
              <Select
                label={t('channel')}
                choices={channels.map((id) => ({ id, label: t(`channels.${id}`) }))}
                value={channel}
                onChange={setChannel}
              />
            </div>
            <div className="office-pair">
              <TextField label={t('leaderName')} value={leaderName} onChange={setLeaderName} />
              <DateField label={t('cutoff')} value={cutoffOn} onChange={setCutoff} />
            </div>
            <TextField
              label={t('recordNarrative')}
              labelNote={shell('optional')}
              lines={4}
              value={narrative}
              onChange={setNarrative}
            />
            <section>
              <SectionHead title={t('recordEntries')} note={t('recordEntriesNote')} />
              {report.data.lines.map(({ obligationId, task }) => {
                const entry = entries[obligationId]
                return (
                  <div key={obligationId} className="office-line record-line">
                    <span>
                      {task.no} {task.title ?? task.text}
                    </span>
                    <Select
                      label={`${t('recordClaim')} ${task.no}`}
                      size="bar"
                      choices={claims.map((id) => ({ id, label: t(`claims.${id}`) }))}
                      value={entry?.claim ?? null}
                      onChange={(claim) =>
                        setEntries({
                          ...entries,
                          [obligationId]: { claim, progress: entry?.progress ?? '' },
                        })
                      }
                    />
                    {entry ? (
                      <div className="record-progress">
                        <TextField
                          label={t('recordProgress')}
                          lines={2}
                          value={entry.progress}
                          onChange={(progress) =>
                            setEntries({ ...entries, [obligationId]: { ...entry, progress } })
                          }
                        />
                      </div>
                    ) : null}
                  </div>
                )
              })}
            </section>
            {report.data.values.length > 0 ? (
              <section className="record-values">
                <SectionHead title={t('recordValues')} note={t('recordValuesNote')} />
                {report.data.values.map((value) => (
                  <ValueFields
                    key={value.obligationId}
                    value={value}
                    content={values[value.obligationId] ?? value.content}
                    onChange={(patch) =>
                      setValues((before) => ({
                        ...before,
                        [value.obligationId]: { ...(before[value.obligationId] ?? value.content), ...patch },
                      }))
                    }
                  />
                ))}
              </section>
            ) : null}
            {record.error ? <TroubleBlock trouble={troubleOf(record.error)} /> : null}
            <div>
              <Button
                look="main"
                pending={record.isPending}
                reason={lacking ? t('lacks', { what: lacking }) : undefined}
                onPress={() => {
                  if (file && receivedAt) {
                    record.mutate({ file, receivedAt, revision: report.data.summary.revision })
                  }
                }}
              >
                {t('recordYes')}
              </Button>
            </div>
          </div>
        </>
      )}
    </Page>
  )
}
