import '../system/system.css'
import { listSessions } from '@wanwu/contract'
import { Failed, Loading, RadioChoice, SectionHead, Sentence, TextLink } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { type Density, densities, storeDensity, storedDensity } from '../../session/density.ts'
import { useMe } from '../../session/use-me.ts'
import { LanguageSwitch } from '../../shell/language-switch.tsx'
import { Page } from '../../shell/page.tsx'
import { CalendarSection } from '../notices/calendar-section.tsx'
import { ReachSection } from '../notices/reach-section.tsx'
import { SessionList } from './session-list.tsx'

/** 账号与登录: where one is signed in, password, roles, language and row height. */
export function AccountPage() {
  const { t } = useTranslation('system')
  const { t: shell } = useTranslation()
  const { t: words } = useTranslation('words')
  const me = useMe()
  const sessions = useAsk(listSessions, {})
  const [density, setDensity] = useState<Density>(storedDensity())
  if (!me) return null
  return (
    <Page trail={[{ label: shell('rooms.system'), href: '/system' }]} title={t('accountTitle')}>
      {sessions.error ? (
        <Failed trouble={troubleOf(sessions.error)} onRetry={() => void sessions.refetch()} />
      ) : sessions.data ? (
        <Sentence
          template={t('accountSentence', { name: me.person.name })}
          numbers={{ sessions: { value: sessions.data.items.length } }}
        />
      ) : (
        <Loading lines={1} />
      )}
      <div className="parts">
        {sessions.data ? <SessionList sessions={sessions.data.items} /> : null}
        <ReachSection />
        <CalendarSection />
        <section>
          <SectionHead title={t('password')} />
          <p className="panel-line">
            {me.demo ? (
              t('demoPassword')
            ) : me.hasPassword ? (
              <TextLink href="/password">{t('changePassword')}</TextLink>
            ) : (
              t('noPassword')
            )}
          </p>
        </section>
        <section>
          <SectionHead title={t('rolesTitle')} />
          <ul>
            {me.roles.map((held) => (
              <li key={`${held.role}${held.region.code}${held.unit?.id}`} className="panel-line panel-split">
                <span>{words(`roles.${held.role}`)}</span>
                <span className="w-quiet">
                  {held.unit ? held.unit.name : t('whole', { region: held.region.name })}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <SectionHead title={t('language')} />
          <div className="panel-line">
            <LanguageSwitch />
          </div>
        </section>
        <section>
          <RadioChoice
            label={t('density')}
            value={density}
            onChange={(next) => {
              storeDensity(next)
              setDensity(next)
            }}
            choices={densities.map((id) => ({ id, label: t(id) }))}
          />
        </section>
      </div>
    </Page>
  )
}
