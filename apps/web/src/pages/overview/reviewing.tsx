import type { getOverview, OutputOf } from '@wanwu/contract'
import { SectionHead, StateWord, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** Prints that are being checked, with the doubts that still wait for a person. */
export function Reviewing(props: { versions: OutputOf<typeof getOverview>['reviewing'] }) {
  const { t } = useTranslation('overview')
  if (props.versions.length === 0) return null
  return (
    <section>
      <SectionHead title={t('reviewing')} />
      <ul>
        {props.versions.map((version) => (
          <li key={version.versionId} className="overview-line">
            <TextLink href={`/plans/${version.planId}/review/${version.versionId}`}>{version.title}</TextLink>
            <div>
              {version.doubts > 0 ? (
                <StateWord state="doubtful">{t('reviewingDoubts', { count: version.doubts })}</StateWord>
              ) : (
                <StateWord state="in-progress">{t('reviewingReady')}</StateWord>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
