import { getTipForm } from '@wanwu/contract'
import { Callout, Failed, Loading } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import type { Sent } from './sent.ts'
import { SentTip } from './sent-tip.tsx'
import { TipForm } from './tip-form.tsx'
import { TipSheet } from './tip-sheet.tsx'

/** 公众举报: anybody, without signing in; afterwards the code by which it is followed. */
export function TipPage() {
  const { t } = useTranslation('tip')
  const form = useAsk(getTipForm, {})
  const [sent, setSent] = useState<Sent | null>(null)
  return (
    <TipSheet current="send">
      {sent ? (
        <SentTip
          sent={sent}
          onAnother={() => {
            void form.refetch()
            setSent(null)
          }}
        />
      ) : form.error && !form.data ? (
        <Failed trouble={troubleOf(form.error)} onRetry={() => void form.refetch()} />
      ) : !form.data ? (
        <Loading lines={6} />
      ) : form.data.office === null ? (
        <Callout>{t('closed')}</Callout>
      ) : (
        <TipForm
          form={form.data}
          office={form.data.office}
          onSent={setSent}
          onStale={() => void form.refetch()}
        />
      )}
    </TipSheet>
  )
}
