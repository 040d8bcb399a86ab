import {
  keepPreviousData,
  type QueryKey,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { CallOf, Endpoint, OutputOf } from '@wanwu/contract'
import type { z } from 'zod'
import { client } from './client.ts'

/** The key under which an endpoint's answer to an input is kept. */
export function keyOf(endpoint: { id: string }, input?: unknown): QueryKey {
  return input === undefined ? [endpoint.id] : [endpoint.id, input]
}

/** A question to the server, as the query library takes it. */
export function asking<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: CallOf<Endpoint<I, O>>,
) {
  return queryOptions({
    queryKey: keyOf(endpoint, input),
    queryFn: ({ signal }) => client.call(endpoint, input, { signal }),
  })
}

/** Asks and shows the answer; while a narrower question is under way the last answer stays in sight. */
export function useAsk<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: CallOf<Endpoint<I, O>>,
  options: { enabled?: boolean } = {},
) {
  return useQuery({
    ...asking(endpoint, input),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  })
}

/** A list page by page: `items` so far, and `more()` while there is a further page. */
export function useAskPages<
  I extends z.ZodObject,
  Page extends { items: unknown[]; next: string | null },
  O extends z.ZodType<Page>,
>(endpoint: Endpoint<I, O>, input: CallOf<Endpoint<I, O>>) {
  const query = useInfiniteQuery({
    queryKey: [...keyOf(endpoint, input), 'pages'],
    queryFn: ({ signal, pageParam }) => client.call(endpoint, { ...input, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages ?? []
  return {
    items: pages.flatMap((page) => page.items) as OutputOf<Endpoint<I, O>>['items'],
    first: pages[0],
    complete: query.data !== undefined && !query.hasNextPage,
    loading: query.isPending,
    loadingMore: query.isFetchingNextPage,
    error: query.error,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  }
}

/**
 * An act. `refresh` names the endpoints whose answers it changes; they are asked again before `onDone`
 * shows anything, so that what is seen is what is stored.
 */
export function useAct<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  options: {
    refresh?: readonly { id: string }[]
    onDone?: (answer: OutputOf<Endpoint<I, O>>) => void
  } = {},
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: CallOf<Endpoint<I, O>>) => client.call(endpoint, input),
    onSuccess: async (answer) => {
      await Promise.all(
        (options.refresh ?? []).map((changed) => queries.invalidateQueries({ queryKey: keyOf(changed) })),
      )
      options.onDone?.(answer)
    },
  })
}
