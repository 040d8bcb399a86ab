import type { FieldValue, RegisterField, Vocabulary } from '@wanwu/contract'
import { useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { valueText } from './value-text.ts'

/** Puts values of a register into words, in the language of the page. */
export function useValueText(vocabularies: readonly Vocabulary[]) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const format = useFormat()
  return (
    field: RegisterField,
    value: FieldValue | undefined,
    names: Readonly<Record<string, string>> = {},
  ): string =>
    valueText(field, value, {
      language,
      vocabularies,
      names,
      day: format.date,
      yes: t('yes'),
      no: t('no'),
      present: t('present'),
      yuan: t('yuan'),
      shape: (shape, count) => t('vertices', { shape: t(`shapes.${shape}`), count }),
    })
}
