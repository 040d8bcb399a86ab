import { type CycleProposal, createCycle, listCycles } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core/dates'
import { Button, Facts, showToast, TextLink, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { draftOf, fieldsOf } from './cycle-draft.ts'
import { useRuleWords } from './use-rule-words.ts'

/** What a document asks to be reported, in its own words, and as a cycle that one press sets up. */
export function ProposalCard(props: {
  proposal: CycleProposal
  /** absent while it is being corrected beside */
  onCorrect: (() => void) | undefined
}) {
  const { t } = useTranslation('office')
  const format = useFormat()
  const ruleWords = useRuleWords()
  const { proposal } = props
  const { units } = proposal
  const ready = fieldsOf(draftOf(proposal, shanghaiDay(new Date())))
  const create = useAct(createCycle, {
    refresh: [listCycles],
    onDone: () => showToast(t('setUpDone', { name: proposal.name, count: units.length })),
  })
  return (
    <article className="office-card">
      {proposal.phrase ? (
        <blockquote className="office-phrase" lang="zh-CN">
          {proposal.phrase}
        </blockquote>
      ) : null}
      <p className="w-second-line">
        {t('proposalFrom', { plan: proposal.planTitle })}{' '}
        <TextLink href={addressOf('/ledger/reporting', { planId: proposal.planId })}>{t('source')}</TextLink>
      </p>
      <Facts
        entries={[
          { label: t('name'), value: proposal.name },
          { label: t('cycleRule'), value: ruleWords(proposal.rrule, proposal.firstDue) },
          { label: t('firstDue'), value: proposal.firstDue ? format.day(proposal.firstDue) : null },
          { label: t('coversFrom'), value: format.day(proposal.coversFrom) },
          {
            label: t('proposalWho'),
            value: (
              <>
                {t('proposalUnits', { who: proposal.who.join('、'), count: units.length })}
                <span className="w-second-line">{units.map(({ name }) => name).join('、')}</span>
              </>
            ),
          },
          { label: t('cycleContent'), value: proposal.content.join('、') },
          { label: t('recipient'), value: proposal.recipient },
        ]}
      />
      {create.error ? <TroubleBlock trouble={troubleOf(create.error)} /> : null}
      {props.onCorrect ? (
        <div className="office-acts">
          {'fields' in ready ? (
            <Button
              look="main"
              pending={create.isPending}
              onPress={() =>
                create.mutate({ planId: proposal.planId, ruleId: proposal.ruleId, fields: ready.fields })
              }
            >
              {t('setUp')}
            </Button>
          ) : null}
          <Button onPress={props.onCorrect}>{t('correctFirst')}</Button>
        </div>
      ) : null}
    </article>
  )
}
