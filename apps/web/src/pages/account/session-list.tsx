import { listSessions, type OutputOf, revokeSession } from '@wanwu/contract'
import { NoteChip, SectionHead, showToast, TextLink, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { nameAgent } from './name-agent.ts'

/** One's own sign-ins, each of which can be ended from here, all others in one act. */
export function SessionList(props: { sessions: OutputOf<typeof listSessions>['items'] }) {
  const { t } = useTranslation('system')
  const format = useFormat()
  const act = useAct(revokeSession, { refresh: [listSessions], onDone: () => showToast(t('revoked')) })
  const others = props.sessions.filter((session) => !session.current)
  return (
    <section>
      <SectionHead
        title={t('sessions')}
        note={t('sessionsNote')}
        act={
          others.length > 1 ? (
            <TextLink
              onPress={() => {
                for (const session of others) act.mutate({ id: session.id })
              }}
            >
              {t('revokeOthers', { count: others.length })}
            </TextLink>
          ) : undefined
        }
      />
      {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
      <ul>
        {props.sessions.map((session) => (
          <li key={session.id} className="panel-line panel-split">
            <span>
              {nameAgent(session.agent) ?? t('unknownAgent')}{' '}
              {session.current ? <NoteChip>{t('thisOne')}</NoteChip> : null}
              <span className="w-second-line">
                {[
                  session.address,
                  t('since', {
                    when: format.moment(session.createdAt),
                    until: format.moment(session.expiresAt),
                  }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {session.current ? null : (
              <TextLink onPress={() => act.mutate({ id: session.id })}>{t('revoke')}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
