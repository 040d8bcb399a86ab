import { type EntryField, entryFields, type FieldReturn, type Part, type ReportLine } from '@wanwu/contract'
import { NoteChip, RoleChip, Select, TextField, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { RecordsRead } from '../filing/records-read.tsx'
import { ClaimMark } from './claim-mark.tsx'
import { EntryText } from './entry-text.tsx'
import { useName } from './in-language.ts'
import { StandingMark } from './standing-mark.tsx'

/** One duty of a report beside the task's own text and what was filed last time, with the parts it consolidates. */
export function ReviewLine(props: {
  reportId: string
  line: ReportLine
  parts: readonly Part[]
  filed: boolean
  /** what is to be returned of it, or null; absent where nothing can be returned */
  returned?: FieldReturn | null
  onReturn?: (returned: FieldReturn | null) => void
}) {
  const { t } = useTranslation('office')
  const nameOf = useName()
  const { line, parts, returned, onReturn } = props
  const { task } = line
  return (
    <article className="review-line" data-returned={Boolean(returned)}>
      <header className="review-head">
        <span className="review-no">{task.no}</span>
        <h3>{task.title ?? task.text}</h3>
        <RoleChip unitRole={line.role} />
        {line.consolidating ? <NoteChip>{t('consolidatingParts')}</NoteChip> : null}
        {line.content.claim ? <ClaimMark claim={line.content.claim} /> : null}
        {onReturn ? (
          <span className="review-act">
            <TextLink
              tone="ochre"
              label={`${t(returned ? 'keepLine' : 'returnLine')} ${task.no}`}
              onPress={() =>
                onReturn(returned ? null : { obligationId: line.obligationId, field: null, reason: '' })
              }
            >
              {t(returned ? 'keepLine' : 'returnLine')}
            </TextLink>
          </span>
        ) : null}
      </header>
      {returned && onReturn ? (
        <div className="review-return">
          <Select
            label={t('returnField')}
            choices={[
              { id: 'all' as const, label: t('wholeEntry') },
              ...entryFields.map((id) => ({ id, label: t(`fields.${id}`) })),
            ]}
            value={returned.field ?? 'all'}
            onChange={(field: EntryField | 'all') =>
              onReturn({ ...returned, field: field === 'all' ? null : field })
            }
          />
          <TextField
            label={t('lineReason')}
            value={returned.reason}
            onChange={(reason) => onReturn({ ...returned, reason })}
            autoFocus
          />
        </div>
      ) : null}
      <div className="review-beside">
        <section>
          <h4>{t('thisPeriod')}</h4>
          {props.filed ? (
            <EntryText content={line.content} />
          ) : (
            <p className="w-quiet">{t('partNotFiled')}</p>
          )}
          <RecordsRead reportId={props.reportId} obligationId={line.obligationId} />
        </section>
        <section>
          <h4>
            {t('lastPeriod')} {line.earlier ? nameOf(line.earlier.periodName) : null}
          </h4>
          {line.earlier ? (
            <EntryText content={line.earlier.content} />
          ) : (
            <p className="w-quiet">{t('nothingBefore')}</p>
          )}
        </section>
        <section>
          <h4>{t('original')}</h4>
          <p className="review-original" lang="zh-CN">
            {task.text}
          </p>
          {line.measures.map((measure) => (
            <p key={measure.no} className="review-original" lang="zh-CN">
              {measure.no} {measure.text}
            </p>
          ))}
        </section>
      </div>
      {parts.length > 0 ? (
        <section className="review-parts">
          <h4>{t('consolidatingParts')}</h4>
          {parts.map((part) => (
            <div key={part.reportId} className="review-part">
              <span>
                <TextLink tone="plain" href={`/reporting/reports/${part.reportId}/review`}>
                  {part.unit.name}
                </TextLink>{' '}
                <RoleChip unitRole={part.role} />
              </span>
              {part.content ? (
                <EntryText content={part.content} />
              ) : (
                <StandingMark standing={part.standing} />
              )}
            </div>
          ))}
        </section>
      ) : null}
    </article>
  )
}
