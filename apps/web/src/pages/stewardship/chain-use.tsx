import type { getGeneticChain, OutputOf } from '@wanwu/contract'
import { StateMark, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

type Use = OutputOf<typeof getGeneticChain>['uses'][number]

/** One use with what followed from it, as the cells of its row: use, transfer abroad, rights, benefits. */
export function ChainUse({ use }: { use: Use }) {
  const { t } = useTranslation('stewardship')
  const format = useFormat()
  const money = (value: number) => t('chain.yuan', { amount: new Intl.NumberFormat('en').format(value) })
  const none = <span className="w-quiet">{t('chain.none')}</span>
  return (
    <>
      <td data-link={t('chain.links.use')}>
        <TextLink href={`/registers/genetic-use/${use.id}`}>{use.name}</TextLink>
        <span className="w-second-line">
          {use.number} {use.user ?? use.unit.name}
        </span>
        <span className="w-second-line">
          {use.startedOn ? t('chain.since', { day: format.date(use.startedOn) }) : t('chain.notBegun')}
        </span>
        {use.problems.map((problem) => (
          <span key={problem} className="stewardship-problem">
            <StateMark state={problem === 'benefit-overdue' ? 'overdue' : 'doubtful'} />
            <span>
              <strong>{t(`problems.${problem}.what`)}</strong>
              <span className="w-second-line">{t(`problems.${problem}.next`)}</span>
            </span>
          </span>
        ))}
        {use.finding ? (
          <TextLink href={`/registers/finding/${use.finding}`}>{t('chain.finding')}</TextLink>
        ) : null}
      </td>
      <td data-link={t('chain.links.abroad')}>{use.abroad ?? none}</td>
      <td data-link={t('chain.links.right')}>
        {use.right ?? none}
        {use.right ? (
          <span className="w-second-line">{t(use.disclosed ? 'chain.disclosed' : 'chain.undisclosed')}</span>
        ) : null}
      </td>
      <td data-link={t('chain.links.benefit')}>
        {use.benefit === null ? (
          none
        ) : (
          <>
            {t('chain.paidOf', { paid: money(use.paid), agreed: money(use.benefit) })}
            {use.benefitBy ? (
              <span className="w-second-line">{t('chain.by', { day: format.date(use.benefitBy) })}</span>
            ) : null}
          </>
        )}
        {use.benefits.map(({ id, number, amount, paidOn, beneficiary }) => (
          <span key={id} className="w-second-line">
            <TextLink href={`/registers/genetic-benefit/${id}`}>{number}</TextLink> {money(amount)}{' '}
            {format.day(paidOn)} {beneficiary ?? ''}
          </span>
        ))}
      </td>
    </>
  )
}
