import { useNavigate } from '@tanstack/react-router'
import {
  activateVersion,
  discardVersion,
  getOverview,
  getPlan,
  listPlans,
  type ReviewState,
} from '@wanwu/contract'
import { ActBar, Button, Dialog, showToast, TroubleBlock } from '@wanwu/ui'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { addressOf } from '../../place/address.ts'
import type { Review } from './use-review.ts'
import { WhatWaits } from './what-waits.tsx'

/** The bar below: what activation still waits for, and the act itself. */
export function ActivateBar(props: { state: ReviewState; review: Review; planId: string; path: string }) {
  const { t } = useTranslation('review')
  const navigate = useNavigate()
  const [asking, setAsking] = useState<'activate' | 'discard' | null>(null)
  const { state, review, planId } = props
  const { can, counts } = state
  const left = can.acceptAndActivate ? counts.tasks - counts.accepted : 0
  const refresh = [listPlans, getPlan, getOverview]
  const activate = useAct(activateVersion, {
    refresh,
    onDone: (done) => {
      showToast(t('activated', { tasks: done.tasks, duties: done.duties }))
      void navigate({ href: addressOf('/ledger', { planId }) })
    },
  })
  const discard = useAct(discardVersion, {
    refresh,
    onDone: () => {
      showToast(t('discarded'))
      void navigate({ href: `/plans/${planId}` })
    },
  })
  const ready = can.activate || can.acceptAndActivate
  const acts = useRef<HTMLSpanElement>(null)
  const wasReady = useRef(ready)
  useEffect(() => {
    const became = ready && !wasReady.current
    wasReady.current = ready
    // What was pressed last is gone with what it settled: the keyboard goes on with what comes next.
    if (!became || document.activeElement !== document.body) return
    acts.current?.querySelector<HTMLElement>('[data-look=main]')?.focus()
  }, [ready])
  const finish = async () => {
    const stored = left > 0 ? await review.acceptSure() : state
    if (stored?.can.activate) activate.mutate({ versionId: state.version.id, base: stored.base })
    else setAsking(null)
  }
  if (state.version.state !== 'reviewing') return null
  const words = left > 0 ? t('acceptActivate', { count: left }) : t('activate')
  return (
    <>
      <ActBar
        kind="acts"
        end={
          <span ref={acts} className="review-end">
            {can.discard ? (
              <Button look="bare" onPress={() => setAsking('discard')}>
                {t('discard')}
              </Button>
            ) : null}
            {ready ? (
              <Button look="main" onPress={() => setAsking('activate')}>
                {words}
              </Button>
            ) : null}
          </span>
        }
      >
        <WhatWaits state={state} path={props.path} ready={t('ready')} />
      </ActBar>
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking === 'discard' ? t('discardTitle') : t('activateTitle')}
        acts={
          asking === 'discard' ? (
            <>
              <Button
                pending={discard.isPending}
                onPress={() => discard.mutate({ versionId: state.version.id })}
              >
                {t('discard')}
              </Button>
              <Button onPress={() => setAsking(null)}>{t('notYet')}</Button>
            </>
          ) : (
            <>
              <Button
                look="main"
                autoFocus
                pending={activate.isPending || review.pending}
                onPress={() => void finish()}
              >
                {words}
              </Button>
              <Button onPress={() => setAsking(null)}>{t('notYet')}</Button>
            </>
          )
        }
      >
        {activate.error ? <TroubleBlock trouble={troubleOf(activate.error)} /> : null}
        {discard.error ? <TroubleBlock trouble={troubleOf(discard.error)} /> : null}
        <p>{asking === 'discard' ? t('discardText') : t('activateText', { tasks: state.counts.tasks })}</p>
        {asking === 'activate' && left > 0 ? <p>{t('acceptActivateText', { count: left })}</p> : null}
        {asking === 'activate' && state.previousVersionId ? <p>{t('activateReplace')}</p> : null}
      </Dialog>
    </>
  )
}
