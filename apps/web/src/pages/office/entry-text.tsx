import type { EntryContent } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

const texts = ['progress', 'problem', 'cause', 'next', 'help'] as const

/** What was filed of one duty, field by field; fields left empty are left out. */
export function EntryText(props: { content: EntryContent }) {
  const { t } = useTranslation('office')
  const format = useFormat()
  const { content } = props
  const written = texts.filter((field) => content[field].trim() !== '')
  if (content.claim === null && written.length === 0) return <p className="w-quiet">{t('nothingFiled')}</p>
  return (
    <dl className="entry-text">
      {content.completedOn ? (
        <div>
          <dt>{t('fields.completedOn')}</dt>
          <dd>{format.day(content.completedOn)}</dd>
        </div>
      ) : null}
      {written.map((field) => (
        <div key={field}>
          <dt>{t(`fields.${field}`)}</dt>
          <dd>{content[field]}</dd>
        </div>
      ))}
      {content.figures.length > 0 ? (
        <div>
          <dt>{t('fields.figures')}</dt>
          <dd>
            {content.figures.map(({ name, value, unit }) => `${name} ${value}${unit ?? ''}`).join('；')}
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
