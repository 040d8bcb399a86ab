import type { PublicOutline } from '@wanwu/contract'
import { Button, showToast } from '@wanwu/ui'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

const DrawMap = lazy(() => import('../../map/draw-map.tsx').then((module) => ({ default: module.DrawMap })))

const round = (value: number) => Math.round(value * 1e6) / 1e6

/** Where it was: by the phone's position (only over a safe connection, as browsers want), or a press on a map. */
export function TipPlace(props: {
  at: [number, number] | null
  outline: PublicOutline
  onChange: (at: [number, number] | null) => void
}) {
  const { t } = useTranslation('tip')
  const { at, onChange } = props
  const [mapped, setMapped] = useState(false)
  const geometry = useMemo(() => (at ? { type: 'Point', coordinates: [...at] } : null), [at])
  const ask = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => onChange([round(coords.longitude), round(coords.latitude)]),
      () => showToast(t('gpsFailed'), { tone: 'ochre' }),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  return (
    <div className="tip-place">
      <div className="tip-acts">
        {window.isSecureContext && 'geolocation' in navigator ? (
          <Button onPress={ask}>{t('useGps')}</Button>
        ) : null}
        <Button onPress={() => setMapped(!mapped)}>{mapped ? t('closeMap') : t('onMap')}</Button>
        {at ? (
          <Button look="bare" onPress={() => onChange(null)}>
            {t('clearPlace')}
          </Button>
        ) : null}
      </div>
      {at ? <p>{t('placed', { x: at[0].toFixed(5), y: at[1].toFixed(5) })}</p> : null}
      {mapped ? (
        <Suspense fallback={null}>
          <DrawMap
            label={t('onMap')}
            geometry={geometry}
            outline={props.outline}
            onPress={(x, y) => onChange([round(x), round(y)])}
          />
          {props.outline.mapNumber ? (
            <p className="w-quiet">{t('mapNumber', { number: props.outline.mapNumber })}</p>
          ) : null}
        </Suspense>
      ) : null}
    </div>
  )
}
