import type { TenureContent } from '@wanwu/contract'
import { sayTenureCell, tenureSections } from '@wanwu/core'
import { inLanguage, SectionHead, TextLink, useLanguage } from '@wanwu/ui'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** One section of a tenure file: its rows in the columns they were frozen with, each opening to its source. */
export function TenureSection(props: { section: TenureContent['sections'][number]; here: boolean }) {
  const { t } = useTranslation('tenure')
  const language = useLanguage()
  const place = useRef<HTMLElement>(null)
  const { key, rows } = props.section
  const { title, columns } = tenureSections[key]
  const half = language === 'en' ? 'en' : 'zh'
  useEffect(() => {
    if (props.here) place.current?.scrollIntoView()
  }, [props.here])
  return (
    <section ref={place} className="tenure-section">
      <SectionHead title={inLanguage(title, language)} note={t('rows', { count: rows.length })} />
      {rows.length === 0 ? (
        <p className="panel-line w-quiet">{t('none')}</p>
      ) : (
        <div className="tenure-scroll">
          <table className="tenure-table" aria-label={inLanguage(title, language)}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.title.zh} scope="col">
                    {inLanguage(column.title, language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  {columns.map((column, at) => {
                    const text = sayTenureCell(column, row.cells[at], half)
                    return (
                      <td key={column.title.zh} data-name={inLanguage(column.title, language)}>
                        {at === 0 ? <TextLink href={row.href}>{text || t('source')}</TextLink> : text}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
