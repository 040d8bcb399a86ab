import type { OfferedRecord, RuleStanding } from '@wanwu/contract'
import { type State, StateWord, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useName } from '../office/in-language.ts'

const marks: Record<RuleStanding['standing'], State> = {
  met: 'claimed',
  partly: 'in-progress',
  none: 'not-started',
}

/** What one register offers for a duty: whether its rule is met, and the records, each cited by one press. */
export function RuleOffer(props: {
  offer: RuleStanding
  isAttached: (record: OfferedRecord) => boolean
  onAttach: (record: OfferedRecord) => void
}) {
  const { t } = useTranslation('proof')
  const format = useFormat()
  const nameOf = useName()
  const { offer } = props
  const head = (
    <>
      <StateWord state={marks[offer.standing]}>{t(`standings.${offer.standing}`)}</StateWord>{' '}
      {nameOf(offer.labels)}{' '}
      <span className="w-quiet">
        {nameOf(offer.registerLabels)} {t('ruleCount', { count: offer.count, least: offer.least })}
      </span>
    </>
  )
  if (offer.records.length === 0) return <p className="records-rule">{head}</p>
  return (
    <details open={offer.records.some(({ own, inPeriod }) => own && inPeriod)}>
      <summary>{head}</summary>
      <ul>
        {offer.records.map((record) => (
          <li key={record.recordId} className="records-row">
            <span>
              <TextLink tone="plain" href={`/registers/${record.register}/${record.recordId}`}>
                {record.title || nameOf(record.registerLabels)}
              </TextLink>
              <span className="w-second-line">
                <span>{nameOf(record.stateLabels)}</span>
                <span>{format.day(record.day)}</span>
                {record.inPeriod ? null : <span>{t('inYear')}</span>}
                {record.own ? null : <span>{t('regional')}</span>}
                <StateWord state={record.verified ? 'verified' : 'claimed'}>
                  {t(record.verified ? 'verified' : 'claimed')}
                </StateWord>
              </span>
            </span>
            {props.isAttached(record) ? (
              <span className="w-quiet">{t('attached')}</span>
            ) : (
              <TextLink
                label={t('attachOne', { title: record.title ?? '' })}
                onPress={() => props.onAttach(record)}
              >
                {t('attach')}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
