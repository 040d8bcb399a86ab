import '../../shell/shell.css'
import './tip.css'
import { Toasts, ViewTabs } from '@wanwu/ui'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '../../shell/brand.tsx'
import { LanguageSwitch } from '../../shell/language-switch.tsx'

/** The sheet of the public pages for tips: made for a phone, without the shell. */
export function TipSheet(props: { current: 'send' | 'follow'; children: ReactNode }) {
  const { t } = useTranslation('tip')
  const { t: shell } = useTranslation()
  useEffect(() => {
    document.title = `${t('title')} · ${shell('product')}`
  }, [t, shell])
  return (
    <div className="tip-sheet">
      <header className="tip-head">
        <Brand />
        <LanguageSwitch />
      </header>
      <main id="main">
        <h1>{t('title')}</h1>
        <ViewTabs
          label={t('title')}
          current={props.current}
          tabs={[
            { id: 'send', label: t('tabs.send'), href: '/tip' },
            { id: 'follow', label: t('tabs.follow'), href: '/tip/follow' },
          ]}
        />
        {props.children}
      </main>
      <Toasts />
    </div>
  )
}
