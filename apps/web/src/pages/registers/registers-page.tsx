import './registers.css'
import { useRouter } from '@tanstack/react-router'
import { listRegisters, type RegisterSummary, registerGroups } from '@wanwu/contract'
import { Button, Empty, Failed, Loading, matchSearch, SearchField, SectionHead, Sentence } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { usePinyin } from '../../pickers/use-pinyin.ts'
import { addressOf } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { RegistersTable } from './registers-table.tsx'

const View = z.object({
  q: z.string().optional(),
  show: z.enum(['filled', 'empty', 'open']).optional(),
})

const shows: Record<'filled' | 'empty' | 'open', (one: RegisterSummary) => boolean> = {
  filled: ({ rows }) => rows > 0,
  empty: ({ rows }) => rows === 0,
  open: ({ open }) => open > 0,
}

/** 台账: every register by group, what asked for it, who keeps it, how full and how fresh it is. */
export function RegistersPage() {
  const { t } = useTranslation('registers')
  const router = useRouter()
  const [view, setView] = useView(View)
  const query = useAsk(listRegisters, {})
  const pinyinOf = usePinyin()
  const all = query.data?.registers ?? []
  const found = all.filter((one) =>
    matchSearch(view.q ?? '', [
      one.labels.zh,
      one.labels.en,
      one.purpose.zh,
      one.purpose.en,
      ...one.answers,
      ...pinyinOf(one.labels.zh),
    ]),
  )
  const shown = view.show ? found.filter(shows[view.show]) : found
  const count = (what: keyof typeof shows) => found.filter(shows[what]).length
  const href = (show?: keyof typeof shows) => addressOf('/registers', { q: view.q, show })
  return (
    <Page
      title={t('title')}
      tools={
        <>
          <SearchField
            label={t('searchRegisters')}
            placeholder={t('searchShort')}
            value={view.q ?? ''}
            onSearch={(q) => setView({ q: q || undefined })}
          />
          <Button size="bar" onPress={() => router.history.push('/registers/vocabularies')}>
            {t('vocabularies')}
          </Button>
          {query.data?.can.declare ? (
            <Button size="bar" onPress={() => router.history.push('/registers/declare')}>
              {t('declare')}
            </Button>
          ) : null}
        </>
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
              filled: { value: count('filled'), href: href('filled') },
              empty: { value: count('empty'), href: href('empty') },
              open: { value: found.reduce((sum, one) => sum + one.open, 0), href: href('open') },
            }}
          />
          {shown.length === 0 ? (
            <Empty
              title={t('sentenceNone')}
              acts={<Button onPress={() => setView({ q: undefined, show: undefined })}>{t('clear')}</Button>}
            />
          ) : (
            registerGroups
              .map((group) => ({ group, registers: shown.filter((one) => one.group === group) }))
              .filter(({ registers }) => registers.length > 0)
              .map(({ group, registers }) => (
                <section key={group} className="register-group">
                  <SectionHead title={t(`groups.${group}`)} note={`${registers.length}`} />
                  <RegistersTable label={t(`groups.${group}`)} registers={registers} />
                </section>
              ))
          )}
        </>
      )}
    </Page>
  )
}
