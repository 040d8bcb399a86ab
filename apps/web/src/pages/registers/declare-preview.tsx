import type { RegisterDeclaration, Vocabulary } from '@wanwu/contract'
import { SectionHead } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { draftRecord, type RecordDraft } from './record-draft.ts'
import { RecordFields } from './record-fields.tsx'

/** The form that a declaration makes, to be tried; nothing of it is kept. */
export function DeclarePreview(props: {
  built: { declaration: RegisterDeclaration; vocabularies: Vocabulary[] } | null
  vocabularies: readonly Vocabulary[]
}) {
  const { t } = useTranslation('declaring')
  const [filled, setFilled] = useState<RecordDraft>({})
  const { built } = props
  return (
    <aside className="declare-preview" aria-label={t('preview')}>
      <SectionHead title={t('preview')} />
      {built ? (
        <>
          <p className="w-quiet">{t('previewHint')}</p>
          <RecordFields
            declaration={built.declaration}
            vocabularies={[...props.vocabularies, ...built.vocabularies]}
            draft={{ ...draftRecord(built.declaration.fields), ...filled }}
            onChange={(field, drafted) => setFilled((last) => ({ ...last, [field]: drafted }))}
            faults={{}}
          />
        </>
      ) : (
        <p className="w-quiet">{t('previewEmpty')}</p>
      )}
    </aside>
  )
}
