import '../../light/light.css'
import { type LightColour, lightColours } from '@wanwu/contract'
import { OpenNumber, SectionHead } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { LightShape } from '../../light/light-shape.tsx'

/** 亮灯 in figures: each opens the duties it counts with their working. */
export function LightCounts(props: {
  counts: Record<LightColour, number>
  onOpen: (colour: LightColour) => void
}) {
  const { t } = useTranslation('standing')
  const { t: lights } = useTranslation('lights')
  const shown = lightColours.filter((colour) => props.counts[colour] > 0)
  return (
    <section>
      <SectionHead title={t('lights')} note={t('lightsNote')} />
      {shown.length === 0 ? <p className="overview-line w-quiet">{t('lightsNone')}</p> : null}
      <ul className="standing-counts">
        {shown.map((colour) => (
          <li key={colour} className="light standing-light" data-colour={colour}>
            <LightShape colour={colour} />
            <span>{lights(`colours.${colour}`)}</span>
            <OpenNumber
              value={props.counts[colour]}
              tone={colour === 'red' ? 'red' : 'pine'}
              label={`${lights(`colours.${colour}`)} ${props.counts[colour]}`}
              onPress={() => props.onOpen(colour)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
