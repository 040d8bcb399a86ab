import { useQueryClient } from '@tanstack/react-query'
import { updateMe } from '@wanwu/contract'
import type { Language } from '@wanwu/ui'
import { client } from '../api/client.ts'
import { changeWords } from '../i18n/i18n.ts'
import { storeLanguage } from './language.ts'
import { meQuery } from './use-me.ts'

/** Goes on in another language, on this device and, for somebody signed in, wherever they sign in next. */
export function useSwitchLanguage(): (language: Language) => void {
  const queries = useQueryClient()
  return (language) => {
    storeLanguage(language)
    void changeWords(language)
    if (!queries.getQueryData(meQuery.queryKey)) return
    client.call(updateMe, { locale: language }).then(
      (me) => queries.setQueryData(meQuery.queryKey, me),
      // The words have changed already; where the server was not reached the device remembers the choice.
      () => undefined,
    )
  }
}
