import '../../shell/shell.css'
import './door.css'
import { Toasts } from '@wanwu/ui'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '../../shell/brand.tsx'
import { ConnectionBadge } from '../../shell/connection-badge.tsx'
import { LanguageSwitch } from '../../shell/language-switch.tsx'

/** The calm sheet of the pages before the shell: what this is at the left, one form at the right. */
export function Door(props: { title: string; children: ReactNode }) {
  const { t } = useTranslation()
  const { t: door } = useTranslation('door')
  useEffect(() => {
    document.title = `${props.title} · ${t('product')}`
  }, [props.title, t])
  return (
    <div className="door">
      <header className="door-left">
        <Brand />
        <div className="door-words">
          <p>{t('motto')}</p>
          <p>{door('lead')}</p>
        </div>
        <LanguageSwitch />
      </header>
      <main className="door-right" id="main">
        <ConnectionBadge />
        {props.children}
      </main>
      <Toasts />
    </div>
  )
}
