import type { LedgerEdit, ReviewState } from '@wanwu/contract'
import { Button, SectionHead, showToast } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { UnitLine } from './unit-line.tsx'
import type { Review } from './use-review.ts'
import { WhatWaits } from './what-waits.tsx'

/** 单位: every printed name and what it stands for; open ones first. Decided once, remembered for later plans. */
export function UnitsPane(props: { state: ReviewState; review: Review; path: string }) {
  const { t } = useTranslation('review')
  const { state, review } = props
  const mayCreate = state.can.createUnits
  const open = state.units.filter((unit) => unit.resolution === null)
  const missing = mayCreate ? open.filter((unit) => unit.kind === 'unit' && unit.proposals.length === 0) : []
  const resolve = (
    printed: string,
    resolution: Extract<LedgerEdit, { kind: 'resolve-unit' }>['resolution'],
  ) => review.edit([{ kind: 'resolve-unit', printed, resolution }])
  const likely = open.flatMap((unit) => {
    const [best, second] = unit.proposals
    return best && best.score > (second?.score ?? 0) ? [{ printed: unit.printed, unitId: best.unitId }] : []
  })
  const takeLikely = () =>
    review.edit(
      likely.map(({ printed, unitId }) => ({
        kind: 'resolve-unit' as const,
        printed,
        resolution: { kind: 'unit' as const, unitId },
      })),
    )
  const createMissing = async () => {
    if (await review.createMissing(missing.map((unit) => unit.printed)))
      showToast(t('created', { count: missing.length }))
  }
  const settleAll = async () => {
    if (likely.length === 0 || (await takeLikely())) await createMissing()
  }
  const both = likely.length > 0 && missing.length > 0
  return (
    <section>
      <SectionHead
        title={t('units')}
        note={t('unitsSentence', { resolved: state.units.length - open.length, open: open.length })}
      />
      {state.can.edit && likely.length + missing.length > 0 ? (
        <>
          <div className="review-acts">
            {both ? (
              <Button look="proposed" autoFocus pending={review.pending} onPress={() => void settleAll()}>
                {t('settleUnits', { count: likely.length + missing.length })}
              </Button>
            ) : null}
            {likely.length > 0 ? (
              <Button autoFocus={!both} pending={review.pending} onPress={() => void takeLikely()}>
                {t(both ? 'onlyProposals' : 'takeProposals', { count: likely.length })}
              </Button>
            ) : null}
            {missing.length > 0 ? (
              <Button autoFocus={!both} pending={review.pending} onPress={() => void createMissing()}>
                {t(both ? 'onlyMissing' : 'createMissing', { count: missing.length })}
              </Button>
            ) : null}
          </div>
          {missing.length > 0 ? <p className="w-quiet">{t('createMissingNote')}</p> : null}
        </>
      ) : null}
      {open.length === 0 ? (
        <p className="w-quiet review-next">
          <WhatWaits state={state} path={props.path} ready={t('readyNext')} />
        </p>
      ) : null}
      <ul>
        {[...open, ...state.units.filter((unit) => unit.resolution !== null)].map((unit) => (
          <UnitLine
            key={unit.printed}
            unit={unit}
            canEdit={state.can.edit}
            canCreate={mayCreate}
            onResolve={(resolution) => void resolve(unit.printed, resolution)}
            onCreate={() => void review.createMissing([unit.printed])}
          />
        ))}
      </ul>
    </section>
  )
}
