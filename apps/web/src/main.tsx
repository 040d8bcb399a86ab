import '@wanwu/ui/theme.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type Language, showToast, UiProvider } from '@wanwu/ui'
import i18next from 'i18next'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { onReconnect } from './api/connection.ts'
import { createQueryClient } from './api/query-client.ts'
import { startWords } from './i18n/i18n.ts'
import { addressOf } from './place/address.ts'
import { createWebRouter } from './router.tsx'
import { applyDensity, storedDensity } from './session/density.ts'
import { storedLanguage } from './session/language.ts'

// Pages may run nothing that comes from a string, so schemas are walked, not compiled.
z.config({ jitless: true })

const queries = createQueryClient(() => {
  const { pathname, search } = window.location
  if (pathname === '/sign-in' || pathname === '/first-run') return
  queries.clear()
  showToast(i18next.t('sessionEnded'), { tone: 'ochre' })
  router.history.push(addressOf('/sign-in', { to: `${pathname}${search}` }))
})
const router = createWebRouter(queries)
onReconnect(() => void queries.invalidateQueries())

function App() {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'zh-CN'
  return (
    <UiProvider language={language} navigate={(href) => router.history.push(href)}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </UiProvider>
  )
}

applyDensity(storedDensity())
await startWords(storedLanguage())
const place = document.getElementById('root')
if (place) createRoot(place).render(<App />)
