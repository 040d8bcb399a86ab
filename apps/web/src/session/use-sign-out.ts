import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { signOut } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { isSignedOut } from '../api/unreachable.ts'
import { forgetDrafts, sendKept } from '../drafts/leave-drafts.ts'
import { forgetWindow } from './forget-window.ts'
import { meQuery } from './use-me.ts'

/** Ends the session and forgets everything that was read or written in it, after what was written is stored. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient()
  const router = useRouter()
  const { t } = useTranslation()
  return async () => {
    const personId = queries.getQueryData(meQuery.queryKey)?.person.id
    const left = personId ? await sendKept(personId) : 0
    if (left > 0 && !window.confirm(t('leaveUnsent', { count: left }))) return
    await client.call(signOut, {}).catch((error: unknown) => {
      if (!isSignedOut(error)) throw error
    })
    if (personId) forgetDrafts(personId)
    queries.clear()
    forgetWindow()
    router.history.push('/sign-in')
  }
}
