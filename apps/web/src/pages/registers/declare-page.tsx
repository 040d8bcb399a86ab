import './registers.css'
import { getRegister, listRegisters } from '@wanwu/contract'
import { Empty, Failed, Loading, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { draftDeclaration, emptyDeclaration } from './declaration-draft.ts'
import { DeclareForm } from './declare-form.tsx'

const View = z.object({ register: z.string().optional() })

/** 自建台账: declares a register, or adds to one that was declared here. */
export function DeclarePage() {
  const { t } = useTranslation('declaring')
  const { t: registers } = useTranslation('registers')
  const [view] = useView(View)
  const all = useAsk(listRegisters, {})
  const base = useAsk(
    getRegister,
    { register: view.register ?? '' },
    { enabled: view.register !== undefined },
  )
  const trail = [{ label: registers('title'), href: '/registers' }]
  const title = view.register ? t('extendTitle') : t('title')
  const error = all.error ?? base.error
  if (!all.data || (view.register && !base.data)) {
    return (
      <Page title={title} trail={trail}>
        {error ? (
          <Failed trouble={troubleOf(error)} onRetry={() => void all.refetch()} />
        ) : (
          <Loading lines={8} />
        )}
      </Page>
    )
  }
  const allowed = view.register ? base.data?.can.extend : all.data.can.declare
  if (!allowed) {
    return (
      <Page title={title} trail={trail}>
        <Empty page title={t('cannotTitle')} acts={<TextLink href="/registers">{t('back')}</TextLink>}>
          {t('cannotText')}
        </Empty>
      </Page>
    )
  }
  return (
    <DeclareForm
      key={`${view.register} ${base.data?.version}`}
      title={title}
      trail={trail}
      base={view.register ? base.data : undefined}
      registers={all.data.registers}
      start={view.register && base.data ? draftDeclaration(base.data.declaration) : emptyDeclaration}
    />
  )
}
