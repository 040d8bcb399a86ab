import { CheckboxList, SectionHead, Select } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import type { DeclarationDraft, DraftKind } from './declaration-draft.ts'

const naming = new Set<DraftKind>(['text', 'prose', 'taxon'])
const keying = new Set<DraftKind>(['text', 'number', 'date', 'choice', 'unit', 'region', 'taxon'])

/** Which field names a record, and which together may stand only once. */
export function DeclareKeys(props: {
  draft: DeclarationDraft
  onChange: (patch: Partial<DeclarationDraft>) => void
}) {
  const { t } = useTranslation('declaring')
  const { draft, onChange } = props
  const choicesOf = (kinds: ReadonlySet<DraftKind>) =>
    draft.fields.flatMap((field, index) =>
      kinds.has(field.kind) && field.zh.trim() !== '' ? [{ id: `${index}`, label: field.zh }] : [],
    )
  const names = choicesOf(naming)
  const keys = choicesOf(keying)
  if (names.length === 0) return null
  return (
    <fieldset className="register-part" aria-label={t('businessKey')}>
      <SectionHead title={t('businessKey')} />
      <Select
        label={t('titleField')}
        value={`${draft.title}`}
        onChange={(title) => onChange({ title: Number(title) })}
        choices={names}
      />
      <CheckboxList
        label={t('businessKey')}
        hint={t('businessKeyHint')}
        choices={keys}
        value={draft.businessKey.map(String)}
        onChange={(chosen) => onChange({ businessKey: chosen.map(Number) })}
      />
    </fieldset>
  )
}
