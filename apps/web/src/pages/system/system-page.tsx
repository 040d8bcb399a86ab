import './system.css'
import { getHealth, listPeople, listUnits } from '@wanwu/contract'
import { SectionHead, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { useAbility, useMe } from '../../session/use-me.ts'
import { Page } from '../../shell/page.tsx'

const limit = 200

/** 系统: who is in the directory, who may sign in, and where their traces are. */
export function SystemPage() {
  const { t } = useTranslation('system')
  const { t: words } = useTranslation('words')
  const { t: unitWords } = useTranslation('units')
  const { t: peopleWords } = useTranslation('people')
  const { t: regionWords } = useTranslation('regions')
  const { t: auditWords } = useTranslation('audit')
  const me = useMe()
  const sees = {
    units: useAbility('unit.read'),
    people: useAbility('person.read'),
    audit: useAbility('audit.read'),
    system: useAbility('system.manage'),
    chasing: useAbility('report.manage'),
  }
  const units = useAsk(listUnits, { limit }, { enabled: sees.units })
  const people = useAsk(listPeople, { limit }, { enabled: sees.people })
  const health = useAsk(getHealth, {})
  const count = (page: { items: unknown[]; next: string | null } | undefined) =>
    page ? (page.next ? t('many', { n: limit }) : page.items.length) : '…'
  const held = [...new Set((me?.roles ?? []).map((role) => words(`roles.${role.role}`)))]
  const tail = held.length > 0 ? t('mine', { roles: held.join('、') }) : t('noRoles')

  const parts = [
    {
      title: t('directory'),
      places: [
        { href: '/system/units', label: unitWords('title'), note: t('unitsNote'), shown: sees.units },
        {
          href: '/system/regions',
          label: regionWords('title'),
          note: regionWords('systemNote'),
          shown: true,
        },
        { href: '/system/people', label: peopleWords('title'), note: t('peopleNote'), shown: sees.people },
        { href: '/system/holidays', label: t('holidaysTitle'), note: t('holidaysNote'), shown: true },
      ],
    },
    {
      title: t('messages'),
      places: [
        {
          href: '/system/chasing',
          label: t('chasingTitle'),
          note: t('chasingNote'),
          shown: sees.chasing,
        },
        { href: '/system/channels', label: t('channelsTitle'), note: t('channelsNote'), shown: sees.system },
        { href: '/system/jobs', label: t('jobsTitle'), note: t('jobsNote'), shown: sees.system },
      ],
    },
    {
      title: t('trace'),
      places: [
        { href: '/system/audit', label: auditWords('title'), note: t('auditNote'), shown: sees.audit },
      ],
    },
    {
      title: t('own'),
      places: [{ href: '/system/account', label: t('accountTitle'), note: t('accountNote'), shown: true }],
    },
  ]

  return (
    <Page title={t('title')}>
      <Sentence
        template={(sees.people ? t('sentence') : t('sentenceUnits')) + tail}
        numbers={{
          units: { value: count(units.data), href: '/system/units' },
          people: { value: count(people.data), href: '/system/people' },
        }}
        note={health.data ? t('running') : undefined}
      />
      <div className="places">
        {parts
          .map((part) => ({ ...part, places: part.places.filter((place) => place.shown) }))
          .filter((part) => part.places.length > 0)
          .map((part) => (
            <section key={part.title}>
              <SectionHead title={part.title} />
              {part.places.map((place) => (
                <div key={place.href} className="place-line">
                  <TextLink href={place.href}>{place.label}</TextLink>
                  <span className="w-quiet">{place.note}</span>
                </div>
              ))}
            </section>
          ))}
        <section>
          <SectionHead title={t('machine')} />
          <div className="place-line">
            <a className="w-link" href="/api/openapi.json" target="_blank" rel="noreferrer">
              {t('api')}
            </a>
            <span className="w-quiet">{t('apiNote')}</span>
          </div>
        </section>
      </div>
    </Page>
  )
}
