import '../shell/shell.css'
import './gallery.css'
import { Sentence, Toasts } from '@wanwu/ui'
import { GalleryActs } from './gallery-acts.tsx'
import { GalleryDocument } from './gallery-document.tsx'
import { GalleryFields } from './gallery-fields.tsx'
import { GalleryLedger } from './gallery-ledger.tsx'
import { GallerySituations } from './gallery-situations.tsx'

/** Every component once, for those who build pages. Only in development. */
export function GalleryPage() {
  return (
    <main className="gallery">
      <Sentence
        size="overview"
        template="本季度应报{due}项，已报{filed}项；{late|项逾期}，由{units}个单位所欠。"
        numbers={{
          due: { value: 186, href: '#' },
          filed: { value: 171, href: '#' },
          late: { value: 9, href: '#', tone: 'red' },
          units: { value: 4, href: '#', tone: 'red' },
        }}
      />
      <Sentence
        template="读出{tasks}项任务，{sure}项有把握，{doubts|项存疑}待您定。"
        numbers={{
          tasks: { value: 126, href: '#' },
          sure: { value: 112 },
          doubts: { value: 14, href: '#', tone: 'ochre' },
        }}
        note="另有41个单位、9项指标、1条报送要求。"
      />
      <GalleryActs />
      <GalleryLedger />
      <GalleryFields />
      <GallerySituations />
      <GalleryDocument />
      <Toasts />
    </main>
  )
}
