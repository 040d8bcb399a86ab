import type { DrawnOutline } from '@wanwu/contract'
import { useMemo } from 'react'
import { MapShell } from './map-shell.tsx'
import type { Geometry } from './read-geometry.ts'

/** A small map of one place; with `onPress` a press on it tells where. Without a place it opens on the outline. */
export function DrawMap(props: {
  label: string
  geometry: Geometry | null
  blurred?: boolean | undefined
  outline?: DrawnOutline | undefined
  onPress?: ((x: number, y: number) => void) | undefined
}) {
  const { geometry, blurred } = props
  const features = useMemo(
    () => (geometry ? [{ id: 'it', geometry, colour: '#1f5c4a', title: '', blurred }] : []),
    [geometry, blurred],
  )
  return (
    <MapShell label={props.label} features={features} outline={props.outline} small onPress={props.onPress} />
  )
}
