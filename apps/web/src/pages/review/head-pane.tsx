import { getOriginal, type ReviewState } from '@wanwu/contract'
import {
  Button,
  DateField,
  Facts,
  isDayOrEmpty,
  parseDay,
  SectionHead,
  TextField,
  useLanguage,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'
import { useFormat } from '../../i18n/use-format.ts'
import type { Review } from './use-review.ts'

/** 文件信息: the head of the document, what it cites and names, and remarks that need no decision. */
export function HeadPane(props: { state: ReviewState; review: Review }) {
  const { t } = useTranslation('review')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { state, review } = props
  const { document: head, version } = state
  const [editing, setEditing] = useState(false)
  const [value, setValue] = useState({
    title: head.title,
    number: head.number ?? '',
    issuedOn: head.issuedOn ?? '',
  })
  const save = async () => {
    const changes = {
      title: value.title,
      number: value.number.trim() || null,
      issuedOn: parseDay(value.issuedOn),
    }
    if (await review.edit([{ kind: 'set-head', changes }])) setEditing(false)
  }
  return (
    <>
      {editing ? (
        <div className="w-form">
          <TextField
            label={t('docTitle')}
            value={value.title}
            onChange={(title) => setValue({ ...value, title })}
            lines={2}
          />
          <TextField
            label={t('docNumber')}
            value={value.number}
            onChange={(number) => setValue({ ...value, number })}
          />
          <DateField
            label={t('docDate')}
            value={value.issuedOn}
            onChange={(issuedOn) => setValue({ ...value, issuedOn })}
          />
          <div className="review-acts">
            <Button
              look="proposed"
              pending={review.pending}
              reason={isDayOrEmpty(value.issuedOn) ? undefined : t('daysFirst')}
              onPress={() => void save()}
            >
              {shell('save')}
            </Button>
            <Button onPress={() => setEditing(false)}>{shell('cancel')}</Button>
          </div>
        </div>
      ) : (
        <Facts
          entries={[
            { label: t('docTitle'), value: head.title },
            { label: t('docNumber'), value: head.number },
            { label: t('docIssuers'), value: head.issuers.join('、') },
            { label: t('docDate'), value: head.issuedOn ? format.day(head.issuedOn) : null },
            { label: t('docRegion'), value: [head.region, state.regionName].filter(Boolean).join(' → ') },
            { label: t('docKind'), value: head.draft ? t('docDraft') : null },
            {
              label: t('docFile'),
              value: t('docFileFormat', { name: version.fileName, format: version.format }),
            },
            { label: t('docClass'), value: t(`classes.${version.class}`) },
          ]}
        />
      )}
      <div className="review-acts">
        {state.can.edit && !editing ? (
          <Button onPress={() => setEditing(true)}>{shell('edit')}</Button>
        ) : null}
        <Button onPress={() => void downloadFile(getOriginal, { versionId: version.id })}>
          {t('original')}
        </Button>
      </div>
      <section className="review-part">
        <SectionHead title={t('instruments')} note={state.instruments.length} />
        <ul>
          {state.instruments.map((instrument) => (
            <li key={instrument} className="review-line">
              《{instrument}》
            </li>
          ))}
        </ul>
      </section>
      <section className="review-part">
        <SectionHead title={t('species')} note={state.species.length} />
        <p>{state.species.join('、')}</p>
      </section>
      <section className="review-part">
        <SectionHead title={t('notes')} note={t('notesNote')} />
        <ul>
          {state.notes.map((note) => (
            <li key={note.code + note.where + note.detail} className="review-line">
              {language === 'en' ? (note.detailEn ?? note.detail) : note.detail}
              <span className="w-second-line">
                {note.where === 'document' ? t('whereDocument') : t('where', { no: note.where })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
