import { dryRunChannel } from '@wanwu/contract'
import { Failed, Loading } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'

/** 试运行: what today's reminders would send, to whom, and exactly how. */
export function DryRunView(props: { channelId: string }) {
  const { t } = useTranslation('channels')
  const run = useAsk(dryRunChannel, { channelId: props.channelId })
  if (run.error) return <Failed trouble={troubleOf(run.error)} onRetry={() => void run.refetch()} />
  if (!run.data) return <Loading lines={3} />
  const { messages, withoutAddress } = run.data
  return (
    <>
      <p>{messages.length === 0 ? t('dryNothing') : t('dryCount', { count: messages.length })}</p>
      {messages.map((message, at) => (
        <details key={`${message.target ?? ''}${message.title}${at.toString()}`} className="panel-line">
          <summary>
            {[message.personName, message.target].filter(Boolean).join(' · ')} {message.title}
          </summary>
          <pre className="hash" style={{ whiteSpace: 'pre-wrap' }}>
            {message.body}
          </pre>
        </details>
      ))}
      {withoutAddress.length > 0 ? (
        <p className="w-quiet">{t('dryWithout', { names: withoutAddress.join('、') })}</p>
      ) : null}
    </>
  )
}
