import type { getGeneticChain, OutputOf } from '@wanwu/contract'
import { type State, StateWord, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'

type Access = OutputOf<typeof getGeneticChain>['accesses'][number]

const marks: Readonly<Record<string, State>> = {
  applied: 'waiting',
  approved: 'claimed',
  ended: 'saved',
  refused: 'returned',
}

/** 获取: who may use it, who approved it, until when; nothing where uses rest on no access. */
export function ChainAccess({ access }: { access: Access | null }) {
  const { t } = useTranslation('stewardship')
  const format = useFormat()
  if (!access) return <StateWord state="doubtful">{t('chain.noAccess')}</StateWord>
  const { id, number, user, state, approverUnit, approver, approval, approvedOn, validTo } = access
  const by = [approverUnit?.name, approver].filter((part) => part)
  return (
    <>
      <TextLink href={`/registers/genetic-access/${id}`}>{number}</TextLink>
      <span className="w-second-line">{user}</span>
      <StateWord state={marks[state] ?? 'in-progress'}>{t(`chain.access.${state as 'applied'}`)}</StateWord>
      {by.length > 0 ? <span className="w-second-line">{by.join(' ')}</span> : null}
      {approval ? <span className="w-second-line">{approval}</span> : null}
      {approvedOn ? (
        <span className="w-second-line">
          {t('chain.valid', {
            from: format.date(approvedOn),
            to: validTo ? format.date(validTo) : t('chain.open'),
          })}
        </span>
      ) : null}
    </>
  )
}
