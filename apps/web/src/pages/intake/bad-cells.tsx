import type { BadCell } from '@wanwu/contract'
import { inLanguage, SectionHead, useLanguage } from '@wanwu/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Every cell that cannot be taken, by its address in the file, and what is wrong with it. */
export function BadCells(props: { cells: readonly BadCell[]; children: ReactNode }) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  return (
    <section id="bad">
      <SectionHead title={t('badCells')} note={props.cells.length} />
      <ul>
        {props.cells.map((cell) => (
          <li key={`${cell.address} ${cell.value}`} className="intake-bad">
            <strong>{cell.address}</strong>
            <span>
              {cell.heading}
              <q>{cell.value}</q>
            </span>
            <span>{inLanguage(cell.problem, language)}</span>
          </li>
        ))}
      </ul>
      <div className="intake-bad-act">
        {props.children}
        <span className="w-quiet">{t('badNext')}</span>
      </div>
    </section>
  )
}
