import { useLanguage } from '@wanwu/ui'

/** Picks the name of a period in the language of the page. */
export function useName(): (name: { zh: string; en: string }) => string {
  const language = useLanguage()
  return (name) => (language === 'en' ? name.en : name.zh)
}
