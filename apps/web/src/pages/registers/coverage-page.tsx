import './registers.css'
import { type CoverageRow, getCoverage } from '@wanwu/contract'
import { Button, Empty, Failed, Loading, matchSearch, SearchField, SectionHead, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { useLabel } from './use-label.ts'

const View = z.object({
  q: z.string().optional(),
  show: z.enum(['thin', 'later', 'outside']).optional(),
})

const shows: Record<'thin' | 'later' | 'outside', (row: CoverageRow) => boolean> = {
  thin: ({ thin }) => thin,
  later: ({ answers }) => answers.some(({ kind }) => kind === 'later'),
  outside: ({ answers }) => answers.some(({ kind }) => kind === 'outside'),
}

/** 要求对照: every system that plans name, what answers each thing they ask, and whether a record went through it. */
export function CoveragePage() {
  const { t } = useTranslation('coverage')
  const say = useLabel()
  const [view, setView] = useView(View)
  const query = useAsk(getCoverage, {})
  const found = (query.data?.rows ?? []).filter(({ system }) => matchSearch(view.q ?? '', [system]))
  const shown = view.show ? found.filter(shows[view.show]) : found
  const count = (what: keyof typeof shows) => found.filter(shows[what]).length
  const href = (show?: keyof typeof shows) => addressOf('/registers/coverage', { q: view.q, show })
  return (
    <Page
      title={t('title')}
      tools={
        <SearchField
          label={t('search')}
          placeholder={t('searchShort')}
          value={view.q ?? ''}
          onSearch={(q) => setView({ q: q || undefined })}
        />
      }
    >
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading lines={8} />
      ) : (
        <>
          <Sentence
            template={found.length === 0 ? t('sentenceNone') : t('sentence')}
            numbers={{
              all: { value: found.length, href: href() },
              thin: { value: count('thin'), href: href('thin') },
              later: { value: count('later'), href: href('later') },
              outside: { value: count('outside'), href: href('outside') },
              used: {
                value: found.flatMap(({ answers }) => answers).filter(({ last }) => last !== null).length,
              },
            }}
          />
          <p className="w-quiet">{t('lead')}</p>
          {shown.length === 0 ? (
            <Empty
              title={t('sentenceNone')}
              acts={<Button onPress={() => setView({ q: undefined, show: undefined })}>{t('clear')}</Button>}
            />
          ) : (
            query.data.sections
              .map((section) => ({ ...section, rows: shown.filter((row) => row.section === section.key) }))
              .filter(({ rows }) => rows.length > 0)
              .map(({ key, labels, rows }) => (
                <section key={key} className="register-group">
                  <SectionHead title={say(labels)} note={`${rows.length}`} />
                  <CoverageTable label={say(labels)} rows={rows} />
                </section>
              ))
          )}
        </>
      )}
    </Page>
  )
}
