import type { OutputOf, verifyAudit } from '@wanwu/contract'
import { Callout, Sentence, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** What the last check of the chain found, in words: all fits, or where it does not and what to do. */
export function ChainResult(props: {
  check: { data: OutputOf<typeof verifyAudit> | undefined; error: Error | null }
}) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const { data, error } = props.check
  if (error) return <TroubleBlock trouble={troubleOf(error)} />
  if (!data) return null
  const broken = data.chains.filter((chain) => !chain.ok)
  return (
    <div role="status">
      <Callout
        tone={broken.length > 0 ? 'ochre' : 'quiet'}
        state={broken.length > 0 ? 'doubtful' : 'verified'}
      >
        <Sentence
          size="second"
          template={t(broken.length > 0 ? 'brokenSentence' : 'verified', {
            when: format.moment(data.checkedAt),
          })}
          numbers={{
            chains: { value: data.chains.length },
            entries: { value: data.chains.reduce((sum, chain) => sum + chain.entries, 0) },
            broken: { value: broken.length, tone: 'ochre' },
          }}
        />
        {broken.map((chain) => (
          <p key={chain.region.code}>
            {t('chainBroken', {
              region: chain.region.name,
              at: chain.brokenAt ?? chain.entries,
              reason: t(`reasons.${chain.reason ?? 'HASH'}`),
            })}
          </p>
        ))}
        {broken.length > 0 ? <p>{t('brokenNext')}</p> : null}
      </Callout>
    </div>
  )
}
