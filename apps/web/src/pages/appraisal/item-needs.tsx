import { useTranslation } from 'react-i18next'
import { ChoiceCell } from './choice-cell.tsx'
import type { DraftItem } from './scheme-draft.ts'

type Needs = NonNullable<DraftItem['needs']>
const most = 2
const otherwises = ['not-applicable', 'zero'] as const

/** 无可评时: what has to be there for an item to be judged, and what it gives where it is not. */
export function ItemNeeds(props: {
  needs: Needs
  facts: readonly { id: string; label: string }[]
  label: (field: string) => string
  cell: string
  onChange: (needs: Needs) => void
}) {
  const { t } = useTranslation('appraisal')
  const { needs, cell } = props
  const rows: (Needs[number] | null)[] = needs.length < most ? [...needs, null] : needs
  const put = (at: number, need: Needs[number] | null) =>
    props.onChange(rows.flatMap((one, index) => (index === at ? (need ?? []) : (one ?? []))))
  return rows.map((need, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: needs have no other name than their place
    <span key={index} className="scheme-facts">
      <span className="w-quiet">{t('needs')}</span>
      <ChoiceCell
        label={`${props.label(t('needs'))} ${index + 1}`}
        cell={`${cell}${index}`}
        value={need?.fact ?? ''}
        choices={[{ id: '', label: t('needsNothing') }, ...props.facts]}
        onChange={(fact) =>
          put(index, fact ? { fact, otherwise: need?.otherwise ?? 'not-applicable' } : null)
        }
      />
      {need ? (
        <>
          <span className="w-quiet">{t('otherwise')}</span>
          <ChoiceCell
            label={`${props.label(t('otherwise'))} ${index + 1}`}
            cell={`${cell}${index}-else`}
            value={need.otherwise}
            choices={otherwises.map((id) => ({ id, label: t(`otherwises.${id}`) }))}
            onChange={(otherwise) => put(index, { ...need, otherwise })}
          />
        </>
      ) : null}
    </span>
  ))
}
