import type { Bilingual } from '@wanwu/contract'
import { Callout, inLanguage, TextLink, useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** Lines that cannot be carried out, each with its reason, and where they are mended. */
export function LineFaults(props: {
  lead: string
  faults: readonly { line: number; message: Bilingual }[]
  /** address of the form in which they stand */
  mend: string
}) {
  const { t } = useTranslation('stewardship')
  const language = useLanguage()
  if (props.faults.length === 0) return null
  return (
    <Callout state="doubtful">
      <strong>{props.lead}</strong>
      <ul>
        {props.faults.map(({ line, message }) => (
          <li key={`${line} ${message.zh}`}>
            {t('line', { line })}
            {inLanguage(message, language)}
          </li>
        ))}
      </ul>
      <TextLink href={props.mend}>{t('mendLines')}</TextLink>
    </Callout>
  )
}
