import { showToast, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../api/trouble-of.ts'
import { useMe } from '../session/use-me.ts'
import { useSignOut } from '../session/use-sign-out.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** Who I am, for which unit, in which language, and the way out. */
export function PersonCorner() {
  const { t, i18n } = useTranslation()
  const { t: words } = useTranslation('words')
  const me = useMe()
  const leave = useSignOut()
  if (!me) return null
  const first = me.roles[0]
  return (
    <div className="person">
      <TextLink href="/system/account" tone="plain">
        <span className="person-name">{me.person.name}</span>
      </TextLink>
      <span className="person-unit">
        {first ? words(`roles.${first.role}`) : null}
        {me.demo ? ` · ${t('demo')}` : null}
      </span>
      <div className="person-line">
        <LanguageSwitch />
        <TextLink
          tone="plain"
          onPress={() => {
            leave().catch((error: unknown) => {
              const { message } = troubleOf(error)
              showToast(i18n.language === 'en' ? message.en : message.zh, { tone: 'ochre' })
            })
          }}
        >
          {t('signOut')}
        </TextLink>
      </div>
    </div>
  )
}
