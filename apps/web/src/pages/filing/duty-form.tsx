import './duty-form.css'
import { type EntryContent, type EntryField, type Evidence, maxEntryText, type Report } from '@wanwu/contract'
import { Button, Callout, DateField, isDayOrEmpty, RoleChip, TextLink } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../place/address.ts'
import { ClaimChoice } from './claim-choice.tsx'
import { ClashChoice } from './clash-choice.tsx'
import { EntryText } from './entry-text.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { FiguresField } from './figures-field.tsx'
import type { Duty } from './filing-view.ts'
import { RecordsField } from './records-field.tsx'
import { RefusedHere } from './refused-here.tsx'
import { fieldsAsked } from './shown-fields.ts'
import type { Filing } from './use-filing.ts'

const further = ['problem', 'cause', 'next', 'help'] as const

/** What is said of one duty: only what there is to say; further fields open when they are wanted. */
export function DutyForm(props: {
  duty: Duty
  evidence: readonly Evidence[]
  report: Report
  filing: Filing
  onBack: () => void
  onNext: () => void
}) {
  const { t } = useTranslation('filing')
  const { duty, report, filing } = props
  const { line, content } = duty
  const { task, obligationId } = line
  const [opened, setOpened] = useState<readonly EntryField[]>([])
  const [completed, setCompleted] = useState(content.completedOn ?? '')
  const write = (patch: Partial<EntryContent>) => filing.keeper.write(obligationId, { ...content, ...patch })
  const asked = fieldsAsked(report.period.content, content, line.returned)
  const shown = new Set([...asked, ...opened])
  const reasons = (field: EntryField | null) => line.returned.filter((one) => one.field === field)
  const begun = content.claim !== 'not-started'
  // Whoever writes of progress says that it is under way, unless another claim was chosen.
  const claimWhile = (field: EntryField, value: string) =>
    content.claim === null && field === 'progress' && value.trim() !== '' ? 'progress' : content.claim
  const textField = (field: 'progress' | (typeof further)[number], lines: number) => (
    <EntryText
      key={field}
      field={field}
      lines={lines}
      value={content[field]}
      earlier={line.earlier?.content[field] ?? ''}
      returned={reasons(field)}
      cutoffOn={field === 'progress' ? report.cutoffOn : undefined}
      error={content[field].length > maxEntryText ? t('tooLong', { most: maxEntryText }) : undefined}
      onChange={(value) => write({ [field]: value, claim: claimWhile(field, value) })}
    />
  )
  return (
    <div className="filing-duty">
      <div className="filing-back w-no-print">
        <Button look="bare" size="bar" onPress={props.onBack}>
          {t('backToList')}
        </Button>
      </div>
      <header className="filing-duty-head">
        <h2 lang="zh-CN">
          <span className="filing-duty-no">{task.no}</span> {task.title ?? task.text.slice(0, 40)}
        </h2>
        <p className="filing-duty-facts">
          <RoleChip unitRole={line.role} />
          {task.scheduleLabel ? (
            <span>{task.scheduleLabel}</span>
          ) : (
            <span className="w-quiet">{t('noDeadline')}</span>
          )}
          <TextLink href={addressOf('/ledger', { planId: report.period.planId, open: task.id })}>
            {task.page === null ? t('original') : t('originalPage', { page: task.page })}
          </TextLink>
        </p>
        <details className="filing-duty-text">
          <summary>{t('taskText')}</summary>
          <p lang="zh-CN">{task.text}</p>
          {line.measures.length > 0 ? (
            <ul>
              {line.measures.map((measure) => (
                <li key={measure.no} lang="zh-CN">
                  <span className="w-quiet">{measure.no}</span> {measure.text}
                </li>
              ))}
            </ul>
          ) : null}
        </details>
      </header>
      {duty.waitsFor.length > 0 ? (
        <Callout state="extended" tone="quiet">
          {t('waitsFor', { units: duty.waitsFor.join('、') })}
        </Callout>
      ) : null}
      {reasons(null).map(({ reason }) => (
        <Callout key={reason} state="returned">
          <strong>{t('returnedWhole')}</strong>
          {reason}
        </Callout>
      ))}
      <ClashChoice part={obligationId} filing={filing} />
      <RefusedHere part={obligationId} filing={filing} />
      <ClaimChoice
        value={content.claim}
        earlier={line.earlier?.content.claim ?? null}
        returned={reasons('claim')}
        onChange={(claim) => write({ claim, ...(claim === 'done' ? {} : { completedOn: null }) })}
      />
      {content.claim === 'done' ? (
        <DateField
          label={t('fields.completedOn')}
          value={completed}
          hint={t('doneHint')}
          onChange={(value) => {
            setCompleted(value)
            if (isDayOrEmpty(value)) write({ completedOn: value || null })
          }}
        />
      ) : null}
      {begun ? textField('progress', 4) : null}
      {begun && shown.has('figures') ? (
        <FiguresField
          value={content.figures}
          earlier={line.earlier?.content.figures ?? []}
          returned={reasons('figures')}
          onChange={(figures) => write({ figures })}
        />
      ) : null}
      {further.filter((field) => shown.has(field)).map((field) => textField(field, 2))}
      <p className="filing-more">
        {[...further, ...(begun ? (['figures'] as const) : [])]
          .filter((field) => !shown.has(field))
          .map((field) => (
            <TextLink key={field} onPress={() => setOpened([...opened, field])}>
              {t('addField', { field: t(`fields.${field}`) })}
            </TextLink>
          ))}
      </p>
      <RecordsField reportId={report.summary.id} obligationId={obligationId} />
      <EvidenceField reportId={report.summary.id} obligationId={obligationId} evidence={props.evidence} />
      <div className="filing-duty-acts">
        <Button look="proposed" keyHint="Ctrl ↵" onPress={props.onNext}>
          {t('nextDuty')}
        </Button>
        <span className="w-quiet">{t('keysNote')}</span>
      </div>
    </div>
  )
}
