import './shell.css'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { Icon, Toasts } from '@wanwu/ui'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { Brand } from './brand.tsx'
import { Navigation } from './navigation.tsx'
import { PersonCorner } from './person-corner.tsx'
import { ScopeSwitcher } from './scope-switcher.tsx'

/**
 * The frame: on the desk a navigation of 200 at the left; on a phone a bar at the lower edge with the
 * rooms, and a drawer with the rest.
 */
export function Shell() {
  const { t } = useTranslation()
  const [drawer, setDrawer] = useState(false)
  const path = useRouterState({ select: (state) => state.location.pathname })

  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the drawer
  useEffect(() => setDrawer(false), [path])
  useEffect(() => {
    if (!drawer) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrawer(false)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [drawer])

  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="nav w-no-print" data-open={drawer}>
        <Brand />
        <ScopeSwitcher />
        <Navigation onGo={() => setDrawer(false)} />
        <PersonCorner />
      </header>
      <Outlet />
      <div className="phone-bar w-no-print">
        <Navigation />
        <Button className="nav-room" aria-expanded={drawer} onPress={() => setDrawer(!drawer)}>
          <Icon name="menu" />
          <span>{t('mine')}</span>
        </Button>
      </div>
      {drawer ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape and the bar close it for the keyboard
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <div className="drawer-shade" onClick={() => setDrawer(false)} />
      ) : null}
      <Toasts />
    </div>
  )
}
