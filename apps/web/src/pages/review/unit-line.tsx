import type { PrintedUnit } from '@wanwu/contract'
import { Button, inLanguage, StateMark, TextLink, useLanguage } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnitPicker } from '../../pickers/unit-picker.tsx'

/** One printed name: what it stands for, or the ways to say so. */
export function UnitLine(props: {
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
        {meaning() ??
          (canEdit && unit.proposals.length > 0 ? (
            <span className="printed-choices">
              {unit.proposals.map((proposal) => (
                <Button
                  key={proposal.unitId}
                  size="row"
                  onPress={() => onResolve({ kind: 'unit', unitId: proposal.unitId })}
                >
                  {proposal.name} · {inLanguage(proposal.reason, language)}
                </Button>
              ))}
            </span>
          ) : null)}
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
          <TextLink
            tone="plain"
            label={t('unresolveOf', { name: unit.printed })}
            onPress={() => setChoosing(true)}
          >
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
