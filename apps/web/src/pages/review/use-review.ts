import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  acceptSure,
  type CallOf,
  createMissingUnits,
  decideDoubts,
  type Endpoint,
  editReview,
  getOverview,
  getReview,
  type LedgerEdit,
  type ReviewState,
  undoEdit,
} from '@wanwu/contract'
import { showToast } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { client } from '../../api/client.ts'
import { codeOf } from '../../api/trouble-of.ts'
import { keyOf, useAsk } from '../../api/use-ask.ts'

/** A review and everything that can be done to it; every act shows what is stored afterwards. */
export function useReview(versionId: string) {
  const { t } = useTranslation('review')
  const queries = useQueryClient()
  const key = keyOf(getReview, { versionId })
  const query = useAsk(getReview, { versionId })
  const act = useMutation({
    // The newest state, not the one that was drawn: one act may follow another before the page is drawn again.
    mutationFn: (send: (base: number) => Promise<ReviewState>) =>
      send(queries.getQueryData<ReviewState>(key)?.base ?? 0),
    onSuccess: (state) => {
      queries.setQueryData(key, state)
      void queries.invalidateQueries({ queryKey: keyOf(getOverview) })
    },
    onError: (error) => {
      if (codeOf(error) !== 'CONFLICT') return
      showToast(t('conflict'), { tone: 'ochre' })
      void queries.invalidateQueries({ queryKey: key })
    },
  })

  /**
   * An act on this version whose answer is the new state of the review; nothing where it was refused, in
   * which case the page says why.
   */
  const acting =
    <I extends z.ZodObject, O extends z.ZodType<ReviewState>>(endpoint: Endpoint<I, O>) =>
    (input: Omit<CallOf<Endpoint<I, O>>, 'versionId' | 'base'>) =>
      act
        .mutateAsync((base) =>
          client.call(endpoint, { ...input, versionId, base } as unknown as CallOf<Endpoint<I, O>>),
        )
        .catch(() => undefined)

  return {
    query,
    state: query.data?.version.id === versionId ? query.data : undefined,
    pending: act.isPending,
    error: act.error && codeOf(act.error) !== 'CONFLICT' ? act.error : null,
    edit: (edits: LedgerEdit[]) => acting(editReview)({ edits }),
    decide: (doubtIds: string[], choice: string) => acting(decideDoubts)({ doubtIds, choice }),
    acceptSure: () => acting(acceptSure)({}),
    createMissing: (printed: string[]) => acting(createMissingUnits)({ printed }),
    undo: () => acting(undoEdit)({}),
  }
}

/** What {@link useReview} gives. */
export type Review = ReturnType<typeof useReview>
