import { useRouter } from '@tanstack/react-router'
import { createScheme, isFullScheme, listSchemes, type Scheme, type SchemeDraft } from '@wanwu/contract'
import { settleScheme } from '@wanwu/core'
import {
  Button,
  Callout,
  DateField,
  inLanguage,
  SectionHead,
  Sentence,
  showToast,
  TextField,
  TroubleBlock,
  useLanguage,
} from '@wanwu/ui'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { NumberCell } from './number-cell.tsx'
import { sumOfPoints } from './scheme-draft.ts'
import { SchemeGrades } from './scheme-grades.tsx'
import { SchemeItems } from './scheme-items.tsx'
import { SchemeTrial } from './scheme-trial.tsx'

/** Writes a scheme: its items, what they would give now, and at the end publishes it as a version of its own. */
export function SchemeEditor(props: {
  base: Scheme | null
  /** the newest version of the same name; 0 for a new scheme */
  newest: number
  start: SchemeDraft
  taken: readonly string[]
  may: boolean
}) {
  const { t } = useTranslation('appraisal')
  const language = useLanguage()
  const router = useRouter()
  const { base, newest } = props
  const [draft, setDraft] = useState<SchemeDraft>(props.start)
  const [name, setName] = useState(base?.name ?? '')
  const [reason, setReason] = useState('')
  const [approval, setApproval] = useState(base?.approval ?? { title: '', number: '', approvedOn: '' })
  const [tried, setTried] = useState(false)
  const left = useRef(false)
  const { definition, faults } = settleScheme(draft)
  const patch = (change: Partial<SchemeDraft>) => setDraft((last) => ({ ...last, ...change }))
  const publish = useAct(createScheme, {
    refresh: [listSchemes],
    onDone: (scheme) => {
      left.current = true
      showToast(t('published', { name: scheme.name, version: scheme.version }))
      router.history.push('/reporting/appraisal/schemes')
    },
  })
  const full = isFullScheme({
    total: draft.total ?? undefined,
    grades: draft.grades.map(({ name: grade }) => ({ name: grade, from: 0 })),
  })
  const fields = [approval.title.trim(), approval.number.trim(), approval.approvedOn]
  const approved = fields.every(Boolean) && /^\d{4}-\d{2}-\d{2}$/.test(approval.approvedOn)
  const halfApproved = !approved && fields.some(Boolean)
  const sameName = !base && props.taken.includes(name.trim())
  const same =
    base !== null &&
    JSON.stringify(draft) === JSON.stringify(base.definition) &&
    JSON.stringify(approval) === JSON.stringify(base.approval ?? { title: '', number: '', approvedOn: '' })
  const dirty = !left.current && JSON.stringify(draft) !== JSON.stringify(props.start)
  const send = () => {
    setTried(true)
    if (!definition || !name.trim() || sameName || (base && !reason.trim()) || halfApproved) return
    publish.mutate({
      name: name.trim(),
      base: newest,
      reason: reason.trim() || null,
      definition: draft,
      approval: full && approved ? approval : null,
    })
  }
  return (
    <div className="panel-parts scheme-page">
      <UnsavedGuard dirty={dirty} />
      <Sentence
        template={base ? t('editing', { name: base.name }) : t('newScheme')}
        note={t('schemesNote')}
      />
      <fieldset className="scheme-fields" disabled={!props.may}>
        <section>
          <SectionHead title={t('items')} note={t('fullPointsNow', { sum: sumOfPoints(draft.items) })} />
          <SchemeItems
            items={draft.items}
            wrong={
              new Set(
                faults.flatMap(({ part, index }) => (part === 'items' && index !== null ? [index] : [])),
              )
            }
            onChange={(items) => patch({ items })}
          />
        </section>
        <section>
          <SectionHead title={t('gradesAndVetoes')} />
          <p className="scheme-line">
            <span>{t('fullPoints')}</span>
            <NumberCell label={t('fullPoints')} value={draft.total} onChange={(total) => patch({ total })} />
            <span className="w-quiet">{t('fullPointsHint')}</span>
          </p>
          <SchemeGrades draft={draft} onChange={patch} />
        </section>
        {faults.length > 0 ? (
          <Callout state="doubtful">
            <strong>{t('faults', { n: faults.length })}</strong>
            <ul className="scheme-faults">
              {faults.map(({ message }) => (
                <li key={message.zh}>{inLanguage(message, language)}</li>
              ))}
            </ul>
          </Callout>
        ) : null}
      </fieldset>
      {props.may ? <SchemeTrial definition={definition} /> : null}
      {props.may ? (
        <section>
          <SectionHead title={t('publish', { version: newest + 1 })} />
          <div className="w-form scheme-publish">
            {publish.error ? <TroubleBlock trouble={troubleOf(publish.error)} /> : null}
            {base ? (
              <TextField
                label={t('publishReason')}
                hint={t('publishReasonHint')}
                value={reason}
                onChange={setReason}
                error={tried && !reason.trim() ? t('needReason') : undefined}
              />
            ) : (
              <TextField
                label={t('scheme')}
                value={name}
                onChange={setName}
                error={sameName ? t('nameTaken') : tried && !name.trim() ? t('needName') : undefined}
              />
            )}
            {full ? (
              <div className="field-pairs">
                <TextField
                  label={t('approval')}
                  value={approval.title}
                  onChange={(title) => setApproval((last) => ({ ...last, title }))}
                  hint={t('approvalLater')}
                  error={tried && halfApproved ? t('needApproval') : undefined}
                />
                <TextField
                  label={t('approvalNumber')}
                  value={approval.number}
                  onChange={(number) => setApproval((last) => ({ ...last, number }))}
                />
                <DateField
                  label={t('approvedOn')}
                  value={approval.approvedOn}
                  onChange={(approvedOn) => setApproval((last) => ({ ...last, approvedOn }))}
                />
              </div>
            ) : null}
            <div>
              <Button
                look="main"
                pending={publish.isPending}
                onPress={send}
                {...(definition === null
                  ? { reason: t('faults', { n: faults.length }) }
                  : same
                    ? { reason: t('unchanged', { version: base?.version ?? 0 }) }
                    : {})}
              >
                {t('publish', { version: newest + 1 })}
              </Button>
            </div>
          </div>
        </section>
      ) : null}
    </div>
  )
}
