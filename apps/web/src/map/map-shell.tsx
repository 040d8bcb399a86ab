import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import type { DrawnOutline } from '@wanwu/contract'
import { useLanguage } from '@wanwu/ui'
import * as maplibregl from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useRef, useState } from 'react'
import { type Box, boxOf } from './box.ts'
import { type Label, readGrid, readNames } from './map-labels.ts'
import type { Geometry } from './read-geometry.ts'

maplibregl.setWorkerUrl(workerUrl)

/** One thing on a map. */
export interface MapFeature {
  id: string
  geometry: Geometry
  colour: string
  title: string
  /** its place is shown only roughly */
  blurred?: boolean | undefined
}

const paint = '#faf8f3'
const country: Box = [73, 17, 136, 54]

function collectionOf(features: readonly MapFeature[]) {
  return {
    type: 'FeatureCollection' as const,
    features: features.map(({ geometry, id, ...properties }) => ({
      type: 'Feature' as const,
      geometry: geometry as never,
      properties: { ...properties, id, blurred: properties.blurred ?? false },
    })),
  }
}

function addLayers(map: maplibregl.Map) {
  const empty = { type: 'geojson' as const, data: collectionOf([]) }
  map.addSource('grid', empty)
  map.addSource('outline', empty)
  map.addSource('things', empty)
  map.addLayer({ id: 'grid', type: 'line', source: 'grid', paint: { 'line-color': '#e2dcce' } })
  map.addLayer({
    id: 'outline',
    type: 'line',
    source: 'outline',
    paint: {
      'line-color': '#a39a86',
      'line-width': ['case', ['get', 'whole'], 1.6, 0.8],
    },
  })
  const colour: maplibregl.ExpressionSpecification = ['get', 'colour']
  const isPoint: maplibregl.FilterSpecification = ['==', ['geometry-type'], 'Point']
  map.addLayer({
    id: 'fill',
    type: 'fill',
    source: 'things',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colour, 'fill-opacity': 0.22 },
  })
  map.addLayer({
    id: 'line',
    type: 'line',
    source: 'things',
    filter: ['!=', ['geometry-type'], 'Point'],
    paint: { 'line-color': colour, 'line-width': 2 },
  })
  map.addLayer({
    id: 'point',
    type: 'circle',
    source: 'things',
    filter: isPoint,
    paint: {
      'circle-color': colour,
      'circle-opacity': ['case', ['get', 'blurred'], 0.35, 1],
      'circle-radius': ['case', ['get', 'blurred'], 14, 7],
      'circle-stroke-color': '#fffefb',
      'circle-stroke-width': 1.5,
    },
  })
}

/** How near a map opens: to see a shape, or a point between the borders around it, where they are known. */
const closest = (features: readonly MapFeature[], outline: DrawnOutline | undefined) =>
  (outline?.features.length ?? 0) > 0 && features.every(({ geometry }) => geometry.type === 'Point') ? 9 : 12

const touchable = ['point', 'line', 'fill']

/**
 * A plain map that needs nothing from outside: paper, a grid of degrees, the outline of a region where it is known, and
 * the things given. North is up. It shows all things at first, or `box` where one is given, or else the region; `onMove`
 * tells what is in sight after somebody moved it.
 */
export function MapShell(props: {
  label: string
  features: readonly MapFeature[]
  /** what it shows at first, instead of all things; when it is taken away again, all things are shown */
  box?: Box | undefined
  outline?: DrawnOutline | undefined
  /** the things are still those of the question before */
  pending?: boolean | undefined
  small?: boolean | undefined
  onOpen?: ((id: string) => void) | undefined
  onPress?: ((x: number, y: number) => void) | undefined
  onMove?: ((box: Box) => void) | undefined
}) {
  const language = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const map = useRef<maplibregl.Map | null>(null)
  const [ready, setReady] = useState(false)
  const [labels, setLabels] = useState<Label[]>([])
  const [near, setNear] = useState<{ title: string; left: number; top: number } | null>(null)
  const latest = useRef(props)
  latest.current = props
  const fitted = useRef(false)
  /** somebody moved it, or pressed a place */
  const moved = useRef(false)
  const boxed = props.box !== undefined
  const { outline } = props

  useEffect(() => {
    if (!place.current) return
    const made = new maplibregl.Map({
      container: place.current,
      style: {
        version: 8,
        sources: {},
        layers: [{ id: 'paper', type: 'background', paint: { 'background-color': paint } }],
      },
      bounds:
        latest.current.box ??
        boxOf(latest.current.features.map(({ geometry }) => geometry)) ??
        latest.current.outline?.extent ??
        country,
      fitBoundsOptions: { padding: 48, maxZoom: closest(latest.current.features, latest.current.outline) },
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      maxZoom: 18,
    })
    map.current = made
    fitted.current = latest.current.box !== undefined || latest.current.features.length > 0
    made.touchZoomRotate.disableRotation()
    made.keyboard.disableRotation()
    made.addControl(new maplibregl.ScaleControl({ maxWidth: 120 }), 'bottom-right')
    made.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'top-right')
    const drawGrid = () => {
      const grid = readGrid(made)
      setLabels([...readNames(made, latest.current.outline), ...grid.labels])
      made.getSource<maplibregl.GeoJSONSource>('grid')?.setData({
        type: 'Feature',
        properties: {},
        geometry: { type: 'MultiLineString', coordinates: grid.lines },
      })
    }
    made.on('load', () => {
      addLayers(made)
      drawGrid()
      setReady(true)
    })
    made.on('moveend', (event) => {
      drawGrid()
      const bounds = made.getBounds()
      if ('originalEvent' in event && event.originalEvent !== undefined) {
        moved.current = true
        latest.current.onMove?.([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()])
      }
    })
    made.on('move', () => setLabels([...readNames(made, latest.current.outline), ...readGrid(made).labels]))
    const thingAt = (point: maplibregl.Point) =>
      made.getLayer('point') ? made.queryRenderedFeatures(point, { layers: touchable })[0] : undefined
    made.on('click', (event) => {
      const thing = thingAt(event.point)
      if (latest.current.onPress) {
        moved.current = true
        latest.current.onPress(event.lngLat.lng, event.lngLat.lat)
      } else if (thing) latest.current.onOpen?.(`${thing.properties.id}`)
    })
    made.on('mousemove', (event) => {
      const thing = thingAt(event.point)
      made.getCanvas().style.cursor = latest.current.onPress ? 'crosshair' : thing ? 'pointer' : ''
      setNear(
        thing?.properties.title
          ? { title: `${thing.properties.title}`, left: event.point.x, top: event.point.y }
          : null,
      )
    })
    return () => {
      map.current = null
      made.remove()
    }
  }, [])

  useEffect(() => {
    const made = map.current
    if (!made || !ready) return
    made.getSource<maplibregl.GeoJSONSource>('things')?.setData(collectionOf(props.features))
    const box = boxOf(props.features.map(({ geometry }) => geometry))
    if (!fitted.current && !boxed && !props.pending && box) {
      fitted.current = true
      // a place that was just pressed stays where the finger is
      const bounds = made.getBounds()
      const inSight = bounds.contains([box[0], box[1]]) && bounds.contains([box[2], box[3]])
      const maxZoom = closest(props.features, latest.current.outline)
      if (!latest.current.onPress || !inSight) made.fitBounds(box, { padding: 48, maxZoom, duration: 0 })
    }
    if (boxed) fitted.current = false
  }, [props.features, props.pending, boxed, ready])

  useEffect(() => {
    const made = map.current
    if (!made || !ready || !outline) return
    made.getSource<maplibregl.GeoJSONSource>('outline')?.setData({
      type: 'FeatureCollection',
      features: outline.features.map(({ code, geometry }) => ({
        type: 'Feature',
        properties: { whole: code === outline.region?.code },
        geometry: geometry as never,
      })),
    })
    // it may come after the map was drawn: what is shown is then seen between its borders
    const { features, box } = latest.current
    const wanted = boxOf(features.map(({ geometry }) => geometry)) ?? outline.extent
    if (!moved.current && !box && wanted) {
      made.fitBounds(wanted, { padding: 32, maxZoom: closest(features, outline), duration: 0 })
    }
    setLabels([...readNames(made, outline), ...readGrid(made).labels])
  }, [outline, ready])

  return (
    <section className="map" data-small={props.small ?? false} aria-label={props.label}>
      <div ref={place} className="map-place" />
      {labels.map(({ key, text, left, top, kind }) => (
        <span key={key} className={`map-${kind}`} style={{ left, top }} aria-hidden>
          {text}
        </span>
      ))}
      <span className="map-north" aria-hidden>
        ↑ {language === 'en' ? 'N' : '北'}
      </span>
      {near ? (
        <span className="map-near" style={{ left: near.left + 12, top: near.top + 12 }} aria-hidden>
          {near.title}
        </span>
      ) : null}
    </section>
  )
}
