import { useTranslation } from 'react-i18next'

/** Says within how many hours something is due: at once, hours, or days where they are whole. */
export function useHours(): (hours: number) => string {
  const { t } = useTranslation('stewardship')
  return (hours) => {
    if (hours === 0) return t('task.atOnce')
    return hours >= 48 && hours % 24 === 0
      ? t('task.days', { count: hours / 24 })
      : t('task.hours', { count: hours })
  }
}
