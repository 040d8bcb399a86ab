import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import {
  actOnRecord,
  getRecord,
  type OfferedAct,
  type RegisterDeclaration,
  type RegisterRecord,
  type Vocabulary,
} from '@wanwu/contract'
import { Button, Callout, Dialog, showToast, TextField, TextLink, TroubleBlock } from '@wanwu/ui'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf, troubleOf } from '../../api/trouble-of.ts'
import { keyOf, useAct } from '../../api/use-ask.ts'
import { FieldControl } from './field-control.tsx'
import { issuesOf } from './issues-of.ts'
import { changedValues, draftRecord } from './record-draft.ts'
import { recordLists } from './record-lists.ts'
import { useFaultFocus } from './use-fault-focus.ts'
import { useLabel } from './use-label.ts'

/** Does one act on a record: asks what it asks for, says what is missing and leads to where that is mended. */
export function ActDialog(props: {
  declaration: RegisterDeclaration
  vocabularies: readonly Vocabulary[]
  record: RegisterRecord
  offered: OfferedAct
  onClose: () => void
}) {
  const { t } = useTranslation('registers')
  const { t: shell } = useTranslation()
  const router = useRouter()
  const queries = useQueryClient()
  const say = useLabel()
  const { declaration, record, offered } = props
  const fields = declaration.fields.filter(({ key }) => offered.asks.includes(key))
  const [start] = useState(() => draftRecord(fields, record))
  const [draft, setDraft] = useState(start)
  const [note, setNote] = useState('')
  const body = useRef<HTMLDivElement>(null)
  const name = say(offered.labels)
  const act = useAct(actOnRecord, {
    refresh: [getRecord, ...recordLists],
    onDone: () => {
      showToast(t('done', { act: name }))
      props.onClose()
    },
  })
  useFaultFocus(body, act.error)
  const submit = () =>
    act.mutate(
      {
        register: declaration.key,
        id: record.id,
        revision: record.revision,
        act: offered.act,
        values: changedValues(fields, draft, start),
        note: note.trim() === '' ? null : note.trim(),
      },
      {
        onError: (error) => {
          // What somebody else changed is asked again, so that the next attempt knows of it.
          if (codeOf(error) === 'CONFLICT') void queries.invalidateQueries({ queryKey: keyOf(getRecord) })
        },
      },
    )
  const faults = issuesOf(act.error)
  const missing = offered.missing
  const mend = (key: string) => {
    props.onClose()
    const field = declaration.fields.find((one) => one.key === key)
    if (field?.kind === 'files') {
      requestAnimationFrame(() => {
        const place = document.getElementById(`files-${key}`)
        place?.scrollIntoView({ block: 'center' })
        place?.focus()
      })
    } else router.history.push(`/registers/${declaration.key}/${record.id}/edit#field-${key}`)
  }
  const reason =
    missing.length > 0
      ? t('reasonMissing', { count: missing.length })
      : offered.note && note.trim() === ''
        ? t('reasonNote')
        : undefined
  return (
    <Dialog
      open
      wide
      title={name}
      onClose={props.onClose}
      acts={
        <>
          <Button look="main" pending={act.isPending} reason={reason} onPress={submit}>
            {name}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div ref={body} className="dialog-form">
        {missing.length > 0 ? (
          <Callout state="doubtful">
            <strong>{t('missing')}</strong>
            <ul>
              {missing.map(({ field, ...words }) => (
                <li key={words.zh}>
                  {say(words)} {field ? <TextLink onPress={() => mend(field)}>{t('mend')}</TextLink> : null}
                </li>
              ))}
            </ul>
          </Callout>
        ) : null}
        {codeOf(act.error) === 'CONFLICT' ? (
          <Callout state="doubtful">{t('actStale')}</Callout>
        ) : act.error ? (
          <TroubleBlock trouble={troubleOf(act.error)} />
        ) : null}
        {fields.map((field) => (
          <FieldControl
            key={field.key}
            field={field}
            vocabularies={props.vocabularies}
            drafted={draft[field.key]}
            onChange={(drafted) => setDraft((last) => ({ ...last, [field.key]: drafted }))}
            error={faults[field.key] ? say(faults[field.key] ?? { zh: '', en: '' }) : undefined}
          />
        ))}
        <TextField
          label={offered.note ? t('noteRequired') : t('note')}
          labelNote={offered.note ? t('required') : shell('optional')}
          lines={3}
          value={note}
          onChange={setNote}
          error={faults.note ? say(faults.note) : undefined}
        />
      </div>
    </Dialog>
  )
}
