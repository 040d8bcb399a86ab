import '../system/system.css'
import './appraisal.css'
import { useParams } from '@tanstack/react-router'
import { listSchemes } from '@wanwu/contract'
import { Failed, Loading } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { schemeExamples } from './scheme-draft.ts'
import { SchemeEditor } from './scheme-editor.tsx'

const View = z.object({ from: z.enum(['filing', 'full', 'empty']).optional() })

/** 考核办法的一版: a new scheme after an example, or a further version of one that is published. */
export function SchemePage() {
  const { t } = useTranslation('appraisal')
  const { schemeId } = useParams({ strict: false }) as { schemeId: string }
  const [view] = useView(View)
  const query = useAsk(listSchemes, {})
  const schemes = query.data?.schemes ?? []
  const base = schemes.find(({ id }) => id === schemeId)
  const newest = base
    ? Math.max(...schemes.filter(({ name }) => name === base.name).map((one) => one.version))
    : 0
  return (
    <Page
      trail={[
        { label: t('title'), href: '/reporting/appraisal' },
        { label: t('schemes'), href: '/reporting/appraisal/schemes' },
      ]}
      title={base ? t('schemeVersion', { name: base.name, version: base.version }) : t('newScheme')}
    >
      {query.error && !query.data ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <SchemeEditor
          key={base?.id ?? view.from ?? 'empty'}
          base={base ?? null}
          newest={newest}
          start={base?.definition ?? schemeExamples[view.from ?? 'empty']}
          taken={schemes.map(({ name }) => name)}
          may={query.data.can.create}
        />
      ) : (
        <Loading />
      )}
    </Page>
  )
}
