import { SectionHead } from '@wanwu/ui'
import type { ReactNode } from 'react'

/** Components of one kind, side by side under their name. */
export function GalleryPart(props: { title: string; children: ReactNode }) {
  return (
    <section className="gallery-part">
      <SectionHead title={props.title} />
      <div className="gallery-row">{props.children}</div>
    </section>
  )
}
