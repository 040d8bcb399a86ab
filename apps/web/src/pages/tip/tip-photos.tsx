import { Button, SectionHead, showToast } from '@wanwu/ui'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** Photos chosen so far; they are sent once the tip is there. */
export function TipPhotos(props: { photos: File[]; onChange: (photos: File[]) => void; most: number }) {
  const { t } = useTranslation('tip')
  const input = useRef<HTMLInputElement>(null)
  const { photos, most } = props
  const add = (files: FileList | null) => {
    const all = [...photos, ...(files ?? [])]
    if (all.length > most) showToast(t('tooManyPhotos', { count: most }), { tone: 'ochre' })
    props.onChange(all.slice(0, most))
  }
  return (
    <section>
      <SectionHead title={t('photos')} note={t('photoNote', { count: most })} />
      <ul className="tip-photos">
        {photos.map((photo, index) => (
          <li key={`${photo.name} ${photo.size} ${photo.lastModified}`}>
            <span>{photo.name}</span>
            <Button
              size="row"
              look="bare"
              onPress={() => props.onChange(photos.filter((_, at) => at !== index))}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Button onPress={() => input.current?.click()}>{t('addPhotos')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png"
        aria-label={t('addPhotos')}
        onChange={(event) => {
          add(event.target.files)
          event.target.value = ''
        }}
      />
    </section>
  )
}
