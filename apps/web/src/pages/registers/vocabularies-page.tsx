import './registers.css'
import { listVocabularies, type Vocabulary } from '@wanwu/contract'
import { type Column, DataTable, Failed, Loading, matchSearch, SearchField, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { usePinyin } from '../../pickers/use-pinyin.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { useLabel } from './use-label.ts'
import { VocabularyPanel } from './vocabulary-panel.tsx'

const View = z.object({ q: z.string().optional(), open: z.string().optional() })

/** 代码表: the choices of registers, in their versions; a new version may add, rename and end terms. */
export function VocabulariesPage() {
  const { t } = useTranslation('declaring')
  const { t: registers } = useTranslation('registers')
  const say = useLabel()
  const pinyinOf = usePinyin()
  const [view, setView] = useView(View)
  const query = useAsk(listVocabularies, {})
  const all = query.data?.vocabularies ?? []
  const found = all.filter(({ key, labels, terms }) =>
    matchSearch(view.q ?? '', [
      key,
      labels.zh,
      labels.en,
      ...pinyinOf(labels.zh),
      ...terms.flatMap((term) => [term.labels.zh, term.labels.en]),
    ]),
  )
  const open = all.find(({ key }) => key === view.open)
  const columns: Column<Vocabulary>[] = [
    {
      key: 'name',
      name: t('vocabName'),
      width: 260,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: ({ labels, key }) => (
        <>
          {say(labels)}
          <span className="w-second-line">{key}</span>
        </>
      ),
    },
    {
      key: 'source',
      name: t('vocabSource'),
      width: 220,
      grow: true,
      cell: ({ source }) => source ?? <span className="w-quiet">{t('vocabOwn')}</span>,
    },
    {
      key: 'terms',
      name: t('vocabTerms'),
      width: 90,
      align: 'end',
      phone: 'inline',
      cell: ({ terms }) => terms.filter(({ ended }) => !ended).length,
    },
    {
      key: 'ended',
      name: t('vocabEnded'),
      width: 90,
      align: 'end',
      phone: 'inline',
      cell: ({ terms }) => terms.filter(({ ended }) => ended).length,
    },
    {
      key: 'version',
      name: t('vocabVersion'),
      width: 90,
      align: 'end',
      phone: 'inline',
      cell: ({ version }) => version,
    },
  ]
  return (
    <Page
      title={t('vocabularies')}
      trail={[{ label: registers('title'), href: '/registers' }]}
      tools={
        <SearchField
          label={t('vocabSearch')}
          value={view.q ?? ''}
          onSearch={(q) => setView({ q: q || undefined })}
        />
      }
      aside={
        open ? (
          <VocabularyPanel
            key={open.key}
            vocabulary={open}
            canChange={query.data?.can.change ?? false}
            onClose={() => setView({ open: undefined })}
          />
        ) : null
      }
    >
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading lines={8} />
      ) : (
        <>
          <Sentence template={t('vocabSentence')} numbers={{ count: { value: found.length } }} />
          <div className="register-group">
            <DataTable
              label={t('vocabularies')}
              columns={columns}
              rows={found}
              rowKey={({ key }) => key}
              rowSize="ledger"
              openKey={view.open}
              onOpen={({ key }) => setView({ open: key }, true)}
              empty={registers('sentenceNone')}
            />
          </div>
        </>
      )}
    </Page>
  )
}
