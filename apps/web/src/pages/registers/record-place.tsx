import type { RegisterDeclaration, RegisterRecord, Vocabulary } from '@wanwu/contract'
import { SectionHead } from '@wanwu/ui'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutline } from '../../map/use-outline.ts'
import { useLabel } from './use-label.ts'
import { useValueText } from './use-value-text.ts'

const DrawMap = lazy(() => import('../../map/draw-map.tsx').then((module) => ({ default: module.DrawMap })))

/** Where a record lies, on a small map; the figures stand among its facts too. */
export function RecordPlace(props: {
  declaration: RegisterDeclaration
  vocabularies: readonly Vocabulary[]
  record: RegisterRecord
}) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const outline = useOutline()
  const textOf = useValueText(props.vocabularies)
  const { declaration, record } = props
  const places = declaration.fields.flatMap((field) => {
    const value = record.values[field.key]
    const geometry = value && typeof value === 'object' && 'coordinates' in value ? value : null
    return field.kind === 'place' && geometry ? [{ field, geometry }] : []
  })
  return places.map(({ field, geometry }) => (
    <section key={field.key}>
      <SectionHead title={say(field.labels)} note={textOf(field, geometry, record.names)} />
      <Suspense fallback={<div className="map-small" />}>
        <DrawMap
          label={t('place')}
          geometry={geometry}
          blurred={record.masked.includes(field.key)}
          outline={outline}
        />
      </Suspense>
    </section>
  ))
}
