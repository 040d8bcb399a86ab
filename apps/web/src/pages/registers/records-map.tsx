import { useRouter } from '@tanstack/react-router'
import { listPlaces, type RegisterDeclaration, type Vocabulary } from '@wanwu/contract'
import { Failed, Sentence, TextLink } from '@wanwu/ui'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { printBox, readBox } from '../../map/box.ts'
import { MapShell } from '../../map/map-shell.tsx'
import { useOutline } from '../../map/use-outline.ts'
import type { askOf } from './register-view.ts'
import { termColours, toneColours } from './state-look.ts'
import { useLabel } from './use-label.ts'

const otherColour = '#7c7b6f'

/** The records of a register on a map, coloured as it declares or by their state; the list gives the same as rows. */
export function RecordsMap(props: {
  declaration: RegisterDeclaration
  vocabularies: readonly Vocabulary[]
  asked: ReturnType<typeof askOf>
  listHref: string
  onMove: (within: string | undefined) => void
}) {
  const { t } = useTranslation('registers')
  const router = useRouter()
  const say = useLabel()
  const { declaration, asked } = props
  const register = declaration.key
  const { sort: _, ...narrowed } = asked
  const query = useAsk(listPlaces, { register, ...narrowed })
  const field = declaration.fields.find(({ key }) => key === declaration.map?.colourBy)
  const terms =
    field?.kind === 'choice'
      ? (props.vocabularies.find(({ key }) => key === field.vocabulary)?.terms ?? [])
      : null
  const outline = useOutline()
  const found = query.data?.features ?? []
  const legend = terms
    ? [
        ...terms.map((term, index) => ({
          id: term.code,
          label: say(term.labels),
          colour: termColours[index] ?? otherColour,
        })),
        { id: '', label: t('mapOther'), colour: otherColour },
      ]
    : declaration.states.map((state) => ({
        id: state.key,
        label: say(state.labels),
        colour: toneColours[state.tone],
      }))
  const keyOf = (one: (typeof found)[number]) =>
    terms
      ? legend.some(({ id }) => id === one.properties.colour)
        ? one.properties.colour
        : ''
      : one.properties.state
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is drawn anew only for another answer
  const features = useMemo(
    () =>
      found.map((one) => ({
        id: one.id,
        geometry: one.geometry,
        colour: legend.find(({ id }) => id === keyOf(one))?.colour ?? otherColour,
        title: one.properties.title,
        blurred: one.properties.blurred,
      })),
    [query.data],
  )
  if (query.error && !query.data) {
    return (
      <div className="page-lead">
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      </div>
    )
  }
  const counts = legend
    .map((entry) => ({ ...entry, count: found.filter((one) => keyOf(one) === entry.id).length }))
    .filter(({ count }) => count > 0)
  return (
    <div className="records-map">
      {query.data ? (
        <MapShell
          label={t('mapName', { name: say(declaration.labels) })}
          features={features}
          box={readBox(asked.within)}
          outline={outline}
          pending={query.isPlaceholderData}
          onOpen={(id) => router.history.push(`/registers/${register}/${id}`)}
          onMove={(box) => props.onMove(printBox(box))}
        />
      ) : null}
      <div className="map-legend">
        <Sentence
          size="second"
          template={found.length === 0 ? t('mapNone') : t('mapCount')}
          numbers={{ count: { value: found.length, href: props.listHref } }}
        />
        {query.data?.more ? <p>{t('mapMore')}</p> : null}
        <ul>
          {counts.map(({ id, label, colour, count }) => (
            <li key={id}>
              <span className="map-dot" style={{ background: colour }} aria-hidden />
              {label}
              <span className="w-quiet">{count}</span>
            </li>
          ))}
        </ul>
        <p className="w-quiet">{t('mapHint')}</p>
        <p className="register-acts">
          <TextLink href={props.listHref}>{t('seeList')}</TextLink>
          {asked.within ? <TextLink onPress={() => props.onMove(undefined)}>{t('fitAll')}</TextLink> : null}
        </p>
      </div>
    </div>
  )
}
