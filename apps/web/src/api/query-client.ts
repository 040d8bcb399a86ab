import { QueryCache, QueryClient } from '@tanstack/react-query'
import { AppError } from '@wanwu/contract'
import { isSignedOut } from './unreachable.ts'

/** Answers kept for the pages. A session that has ended is reported to `onSignedOut`, wherever it shows. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isSignedOut(error) && query.queryKey[0] !== 'access.getMe') onSignedOut()
      },
    }),
    defaultOptions: {
      queries: {
        // What a browser says of the network is not what the server's being reached says.
        networkMode: 'always',
        staleTime: 15_000,
        // What the server has decided does not change by asking again; only silence and restarts do.
        retry: (count, error) => {
          if (error instanceof AppError && error.code !== 'ENGINE_RESTARTED') return false
          return count < 2
        },
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
