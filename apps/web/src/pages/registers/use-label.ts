import type { Labels } from '@wanwu/contract'
import { inLanguage, useLanguage } from '@wanwu/ui'

/** Says a name that a declaration gives in both languages in that of the page. */
export function useLabel(): (labels: Labels) => string {
  const language = useLanguage()
  return (labels) => inLanguage(labels, language)
}
