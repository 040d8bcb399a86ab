import { claims, entryFields, type Figure } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'

const valueFields = ['value', 'unit', 'calibre', 'source', 'cutoffOn', 'explanation'] as const

/** Names and contents of fields as words, for showing what two people wrote. */
export function useFieldText() {
  const { t } = useTranslation('filing')
  const { t: targets } = useTranslation('targets')
  return {
    name: (field: string): string => {
      const known = entryFields.find((one) => one === field)
      const ofValue = valueFields.find((one) => one === field)
      if (ofValue) return targets(ofValue)
      return known ? t(`fields.${known}`) : t('narrativeHead')
    },
    value: (field: string, value: unknown): string => {
      if (field === 'claim') {
        const claim = claims.find((one) => one === value)
        return claim ? t(`claims.${claim}`) : t('rowEmpty')
      }
      if (Array.isArray(value)) {
        return value
          .map(({ name, value: amount, unit }: Figure) => `${name} ${amount}${unit ?? ''}`)
          .join('\n')
      }
      return typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
    },
  }
}
