import { useLanguage } from '@wanwu/ui'
import { formatDay, formatMoment } from './format.ts'

/** Days and moments in the language of the page. */
export function useFormat() {
  const language = useLanguage()
  return {
    day: (iso: string) => formatDay(iso, language),
    /** with its year, for what is kept on paper */
    date: (iso: string) => formatDay(iso, language, new Date(0)),
    moment: (iso: string) => formatMoment(iso, language),
  }
}
