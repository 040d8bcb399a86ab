import { useRouter } from '@tanstack/react-router'
import { Button, SectionHead, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAbility } from '../../session/use-me.ts'

/** Before the first plan: what will stand here, how it gets here, and what can be prepared meanwhile. */
export function OverviewEmpty(props: { canLoad: boolean }) {
  const { t } = useTranslation('overview')
  const router = useRouter()
  const seesUnits = useAbility('unit.read')
  const addsPeople = useAbility('person.manage')
  return (
    <div className="overview-empty">
      <Sentence size="overview" template={t('emptySentence')} />
      <p className="overview-empty-lead">{props.canLoad ? t('emptyCan') : t('emptyCannot')}</p>
      {props.canLoad ? (
        <>
          <div>
            <Button look="main" onPress={() => router.history.push('/plans/new')}>
              {t('load')}
            </Button>
          </div>
          <p className="w-sentence-note">{t('emptyFormats')}</p>
        </>
      ) : null}
      {seesUnits ? (
        <section>
          <SectionHead title={t('prepare')} />
          <ul>
            <li className="overview-line">
              <TextLink href="/system/units">{t('prepareUnits')}</TextLink>
              <span className="w-second-line">{t('prepareUnitsNote')}</span>
            </li>
            {addsPeople ? (
              <li className="overview-line">
                <TextLink href="/system/people">{t('preparePeople')}</TextLink>
                <span className="w-second-line">{t('preparePeopleNote')}</span>
              </li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
