import '../filing/records.css'
import { decideIssueProposal, listActions, listIssueProposals } from '@wanwu/contract'
import { Button, SectionHead, showToast, TextLink, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAbility } from '../../session/use-me.ts'

/** 请确认的出台文件: instruments of the register that tasks may have waited for, for the office to confirm. */
export function IssueProposals() {
  const { t } = useTranslation('proof')
  const format = useFormat()
  const manages = useAbility('report.manage')
  const query = useAsk(listIssueProposals, {}, { enabled: manages })
  const decide = useAct(decideIssueProposal, {
    refresh: [listIssueProposals, listActions],
    onDone: ({ issueId }) => showToast(t(issueId ? 'confirmed' : 'refused')),
  })
  const proposals = query.data?.proposals ?? []
  if (proposals.length === 0) return null
  return (
    <section className="proposals">
      <SectionHead title={t('proposals')} note={t('proposalsNote')} />
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.id} className="records-row">
            <span>
              <TextLink tone="plain" href={`/registers/instrument/${proposal.recordId}`}>
                {[proposal.instrument, proposal.number].filter(Boolean).join(' ')}
              </TextLink>{' '}
              {format.day(proposal.issuedOn)}
              <span className="w-second-line">
                <TextLink tone="plain" href={`/ledger/tasks/${proposal.taskId}`}>
                  {proposal.task.no} {proposal.task.title ?? ''}
                </TextLink>
                <span>{t('waitsFor', { phrase: proposal.waitsFor })}</span>
                <span>{t('alike', { percent: Math.round(proposal.score * 100) })}</span>
              </span>
            </span>
            <span>
              <Button
                size="row"
                look="proposed"
                onPress={() => decide.mutate({ proposalId: proposal.id, confirmed: true })}
              >
                {t('confirm')}
              </Button>{' '}
              <Button
                size="row"
                look="bare"
                onPress={() => decide.mutate({ proposalId: proposal.id, confirmed: false })}
              >
                {t('refuse')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {decide.error ? <TroubleBlock trouble={troubleOf(decide.error)} /> : null}
    </section>
  )
}
