import { useTranslation } from 'react-i18next'

/** First and last day, in the browser's own date fields. */
export function DayRange(props: {
  from: string | undefined
  to: string | undefined
  onChange: (range: { from: string | undefined; to: string | undefined }) => void
}) {
  const { t } = useTranslation('audit')
  const { from, to } = props
  return (
    <span className="date-inputs">
      <label htmlFor="audit-from">{t('from')}</label>
      <input
        id="audit-from"
        type="date"
        value={from ?? ''}
        data-on={from !== undefined}
        max={to}
        onChange={(event) => props.onChange({ from: event.target.value || undefined, to })}
      />
      <label htmlFor="audit-to">{t('to')}</label>
      <input
        id="audit-to"
        type="date"
        value={to ?? ''}
        data-on={to !== undefined}
        min={from}
        onChange={(event) => props.onChange({ from, to: event.target.value || undefined })}
      />
    </span>
  )
}
