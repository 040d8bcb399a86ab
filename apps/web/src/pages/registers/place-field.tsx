import { Button, Select, TextField } from '@wanwu/ui'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { geometryOf, readGeometry, readPositions } from '../../map/read-geometry.ts'
import { useOutline } from '../../map/use-outline.ts'
import type { PlaceDraft } from './record-draft.ts'

const DrawMap = lazy(() => import('../../map/draw-map.tsx').then((module) => ({ default: module.DrawMap })))

const round = (value: number) => Number(value.toFixed(6))

/** A place: a point by longitude and latitude, a line or polygon by text; either by pressing on a map too. */
export function PlaceField(props: {
  label: string
  labelNote?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  allowed: 'point' | 'line' | 'polygon' | 'any'
  value: PlaceDraft
  onChange: (value: PlaceDraft) => void
}) {
  const { t } = useTranslation('registers')
  const [mapped, setMapped] = useState(false)
  const outline = useOutline()
  const { value, error } = props
  const put = (patch: Partial<PlaceDraft>) => props.onChange({ ...value, ...patch })
  const { shape } = value
  const point =
    value.x.trim() !== '' && value.y.trim() !== '' ? ([Number(value.x), Number(value.y)] as const) : null
  const clicked = shape === 'point' ? null : readPositions(value.text)
  const read = shape === 'point' || value.text.trim() === '' ? null : readGeometry(value.text, shape)
  const unreadable = shape !== 'point' && value.text.trim() !== '' && !read && (clicked?.length ?? 0) === 0
  const drawn =
    shape === 'point'
      ? point?.every(Number.isFinite)
        ? { type: 'Point', coordinates: [...point] }
        : null
      : (read ?? (clicked && clicked.length > 1 ? geometryOf('line', clicked) : null))
  const press = (x: number, y: number) => {
    if (shape === 'point') put({ x: `${round(x)}`, y: `${round(y)}` })
    else {
      const before = clicked && clicked.length > 0 ? `${value.text.trim()}\n` : ''
      put({ text: `${before}${round(x)} ${round(y)}` })
    }
  }
  return (
    <fieldset className="register-place">
      <legend className="w-label">
        {props.label}
        {props.labelNote ? <span className="w-label-note">{props.labelNote}</span> : null}
      </legend>
      {props.allowed === 'any' ? (
        <div className="register-wide">
          <Select
            label={t('shape')}
            value={shape}
            onChange={(next) => put({ shape: next })}
            choices={(['point', 'line', 'polygon'] as const).map((id) => ({ id, label: t(`shapes.${id}`) }))}
          />
        </div>
      ) : null}
      {shape === 'point' ? (
        <>
          <TextField
            label={t('longitude')}
            inputMode="decimal"
            value={value.x}
            onChange={(x) => put({ x })}
            hint={props.hint ?? t('degreesHint')}
            error={error}
          />
          <TextField label={t('latitude')} inputMode="decimal" value={value.y} onChange={(y) => put({ y })} />
        </>
      ) : (
        <div className="register-wide">
          <TextField
            label={t('geometryText')}
            lines={3}
            value={value.text}
            onChange={(text) => put({ text })}
            hint={props.hint ?? t('geometryHint')}
            error={error ?? (unreadable ? t('geometryBad') : undefined)}
          />
        </div>
      )}
      <div className="register-wide register-acts">
        <Button size="bar" onPress={() => setMapped(!mapped)}>
          {mapped ? t('mapPickClose') : t('mapPick')}
        </Button>
        {shape !== 'point' && clicked && clicked.length > 0 ? (
          <Button
            size="bar"
            look="bare"
            onPress={() => put({ text: value.text.trim().split('\n').slice(0, -1).join('\n') })}
          >
            {t('undoPoint')}
          </Button>
        ) : null}
        {drawn ? (
          <Button size="bar" look="bare" onPress={() => put({ x: '', y: '', text: '' })}>
            {t('clearPlace')}
          </Button>
        ) : null}
      </div>
      {mapped ? (
        <div className="register-wide">
          <Suspense fallback={<div className="map-small" />}>
            <DrawMap label={props.label} geometry={drawn} outline={outline} onPress={press} />
          </Suspense>
        </div>
      ) : null}
    </fieldset>
  )
}
