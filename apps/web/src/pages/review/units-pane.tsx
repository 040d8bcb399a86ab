import type { LedgerEdit, PrintedUnit, ReviewState } from '@wanwu/contract'
import { Button, inLanguage, SectionHead, StateMark, showToast, TextLink, useLanguage } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnitPicker } from '../../pickers/unit-picker.tsx'
import { useAbility } from '../../session/use-me.ts'
import type { Review } from './use-review.ts'

/** 单位: every printed name and what it stands for; open ones first. Decided once, remembered for later plans. */
export function UnitsPane(props: { state: ReviewState; review: Review }) {
  const { t } = useTranslation('review')
  const { state, review } = props
  const mayCreate = useAbility('unit.manage')
  const open = state.units.filter((unit) => unit.resolution === null)
  const missing = open.filter((unit) => unit.kind === 'unit' && unit.proposals.length === 0)
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
  return (
    <section>
      <SectionHead
        title={t('units')}
        note={t('unitsSentence', { resolved: state.units.length - open.length, open: open.length })}
      />
      {state.can.edit && (likely.length > 0 || (mayCreate && missing.length > 0)) ? (
        <div className="review-acts">
          {likely.length > 0 ? (
            <Button pending={review.pending} onPress={() => void takeLikely()}>
              {t('takeProposals', { count: likely.length })}
            </Button>
          ) : null}
          {mayCreate && missing.length > 0 ? (
            <Button pending={review.pending} onPress={() => void createMissing()}>
              {t('createMissing', { count: missing.length })}
            </Button>
          ) : null}
          <span className="w-quiet">{t('createMissingNote')}</span>
        </div>
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

function UnitLine(props: {
  unit: PrintedUnit
  canEdit: boolean
  canCreate: boolean
  onResolve: (resolution: PrintedUnit['resolution']) => void
  onCreate: () => void
}) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const [choosing, setChoosing] = useState(false)
  const { unit, canEdit, onResolve } = props
  const meaning = () => {
    switch (unit.resolution?.kind) {
      case 'unit':
        return unit.resolvedNames.join('')
      case 'members':
        return t('members', { names: unit.resolvedNames.join('、') })
      case 'reference':
        return t('kindReference')
      case 'printed':
        return t('kindPrinted')
      default:
        return null
    }
  }
  return (
    <li className="printed-unit" data-open={unit.resolution === null}>
      <span className="printed-name">
        {unit.resolution === null ? <StateMark state="doubtful" /> : <StateMark state="saved" />}
        {unit.printed}
        <span className="w-quiet">×{unit.mentions}</span>
      </span>
      <span className="printed-meaning">
        {meaning() ?? (
          <span className="printed-choices">
            {canEdit
              ? unit.proposals.map((proposal) => (
                  <Button
                    key={proposal.unitId}
                    size="row"
                    onPress={() => onResolve({ kind: 'unit', unitId: proposal.unitId })}
                  >
                    {proposal.name} · {inLanguage(proposal.reason, language)}
                  </Button>
                ))
              : null}
          </span>
        )}
        {canEdit && unit.resolution === null && !choosing ? (
          <span className="printed-choices">
            <TextLink onPress={() => setChoosing(true)}>{t('choose')}</TextLink>
            {props.canCreate && unit.kind === 'unit' ? (
              <TextLink onPress={props.onCreate}>{t('createOne')}</TextLink>
            ) : null}
            <TextLink onPress={() => onResolve({ kind: 'printed' })}>{t('keepPrinted')}</TextLink>
          </span>
        ) : null}
        {canEdit && unit.resolution !== null && unit.resolution.kind !== 'reference' && !choosing ? (
          <TextLink tone="plain" onPress={() => setChoosing(true)}>
            {t('unresolve')}
          </TextLink>
        ) : null}
        {choosing ? (
          <UnitPicker
            label={t('choose')}
            value={null}
            autoFocus
            onChange={(chosen) => {
              if (chosen) onResolve({ kind: 'unit', unitId: chosen.id })
              setChoosing(false)
            }}
          />
        ) : null}
      </span>
    </li>
  )
}
