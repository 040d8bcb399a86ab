import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { signOut } from '@wanwu/contract'
import { client } from '../api/client.ts'
import { isSignedOut } from '../api/unreachable.ts'
import { forgetWindow } from './forget-window.ts'

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient()
  const router = useRouter()
  return async () => {
    await client.call(signOut, {}).catch((error: unknown) => {
      if (!isSignedOut(error)) throw error
    })
    queries.clear()
    forgetWindow()
    router.history.push('/sign-in')
  }
}
