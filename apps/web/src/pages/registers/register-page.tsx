import './registers.css'
import { useParams, useRouter } from '@tanstack/react-router'
import { countRecords, getRegister } from '@wanwu/contract'
import { Button, Failed, Loading, Menu, SearchField, ViewTabs } from '@wanwu/ui'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { addressOf, type ViewValues } from '../../place/address.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { RecordsTable } from './records-table.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterSentence } from './register-sentence.tsx'
import { askOf, RegisterView } from './register-view.ts'
import { RegisterViews } from './register-views.tsx'
import { useLabel } from './use-label.ts'

const RecordsMap = lazy(() => import('./records-map.tsx').then((module) => ({ default: module.RecordsMap })))

/** One register: its records as a list or on a map, narrowed, searched, put in order; all of it in the address. */
export function RegisterPage() {
  const { t } = useTranslation('registers')
  const router = useRouter()
  const say = useLabel()
  const { register } = useParams({ strict: false }) as { register: string }
  const [view, setView] = useView(RegisterView)
  const query = useAsk(getRegister, { register })
  const asked = askOf(view)
  const { sort: _, ...counted } = asked
  const counts = useAsk(countRecords, { register, ...counted })
  const path = `/registers/${register}`
  const trail = [{ label: t('title'), href: '/registers' }]
  if (!query.data || query.data.declaration.key !== register) {
    return (
      <Page title={t('title')} trail={trail}>
        {query.error ? (
          <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
        ) : (
          <Loading lines={8} />
        )}
      </Page>
    )
  }
  const { declaration, vocabularies, can } = query.data
  const name = say(declaration.labels)
  const hrefOf = (patch: RegisterView) => addressOf(path, { ...view, ...patch } as ViewValues)
  const mapped = declaration.map !== undefined && view.as === 'map'
  return (
    <Page
      title={name}
      trail={trail}
      fill
      tools={
        <>
          <SearchField
            label={t('searchRecords')}
            value={view.q ?? ''}
            onSearch={(q) => setView({ q: q || undefined, view: undefined })}
          />
          <span className="register-print">
            <Menu
              size="bar"
              label={t('print')}
              entries={[
                { id: 'print', label: t('print'), onAction: () => window.print() },
                ...(can.extend
                  ? [
                      {
                        id: 'extend',
                        label: t('extend'),
                        href: addressOf('/registers/declare', { register }),
                      },
                    ]
                  : []),
              ]}
            />
          </span>
          {can.create ? (
            <Button look="main" size="bar" onPress={() => router.history.push(`${path}/new`)}>
              {t('add')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="page-lead">
        <RegisterViews declaration={declaration} view={view} />
        <RegisterSentence declaration={declaration} counts={counts.data} view={view} hrefOf={hrefOf} />
        <p className="w-quiet">{t('aboutRegister', { purpose: say(declaration.purpose) })}</p>
        <div className="register-lead">
          <RegisterFilters
            declaration={declaration}
            vocabularies={vocabularies}
            counts={counts.data}
            view={view}
            onChange={(patch) => setView({ ...patch, view: undefined })}
          />
          {declaration.map ? (
            <div className="register-ways">
              <ViewTabs
                label={t('ways')}
                current={mapped ? 'map' : 'list'}
                tabs={[
                  { id: 'list', label: t('list'), href: hrefOf({ as: undefined }) },
                  { id: 'map', label: t('map'), href: hrefOf({ as: 'map' }) },
                ]}
              />
            </div>
          ) : null}
        </div>
      </div>
      {mapped ? (
        <Suspense
          fallback={
            <div className="page-lead">
              <Loading lines={8} />
            </div>
          }
        >
          <RecordsMap
            declaration={declaration}
            vocabularies={vocabularies}
            asked={asked}
            listHref={hrefOf({ as: undefined })}
            onMove={(within) => setView({ within })}
          />
        </Suspense>
      ) : (
        <RecordsTable
          declaration={declaration}
          vocabularies={vocabularies}
          asked={asked}
          canCreate={can.create}
          onSort={(sort) => setView({ sort })}
          onClear={() => router.history.replace(path)}
        />
      )}
    </Page>
  )
}
