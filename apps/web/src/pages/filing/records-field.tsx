import { attachRecord, detachRecord, listReportRecords } from '@wanwu/contract'
import { TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { RecordByLink } from './record-by-link.tsx'
import { RecordsList } from './records-list.tsx'
import { RuleOffer } from './rule-offer.tsx'

/** 台账佐证 of a duty: what was cited, and what the registers offer for it. */
export function RecordsField(props: { reportId: string; obligationId: string }) {
  const { t } = useTranslation('proof')
  const { reportId, obligationId } = props
  const query = useAsk(listReportRecords, { reportId })
  const attach = useAct(attachRecord, { refresh: [listReportRecords] })
  const detach = useAct(detachRecord, { refresh: [listReportRecords] })
  const duty = query.data?.duties.find((each) => each.obligationId === obligationId)
  const may = query.data?.can.attach === true
  if (!duty || !(may || duty.attached.length > 0)) return null
  const cited = new Set(duty.attached.map(({ register, recordId }) => `${register}${recordId}`))
  const trouble = attach.error ?? detach.error
  return (
    <section className="records" aria-label={t('records')}>
      <span className="w-label">
        {t('records')} <span className="w-label-note">{t('recordsNote')}</span>
      </span>
      <RecordsList
        records={duty.attached}
        onRemove={may ? ({ id }) => (id === null ? undefined : detach.mutate({ reportId, id })) : undefined}
      />
      {may
        ? duty.rules.map((offer) => (
            <RuleOffer
              key={`${offer.register}${offer.rule}`}
              offer={offer}
              isAttached={({ register, recordId }) => cited.has(`${register}${recordId}`)}
              onAttach={({ register, recordId }) =>
                attach.mutate({ reportId, obligationId, register, recordId, rule: offer.rule })
              }
            />
          ))
        : null}
      {may ? (
        <RecordByLink
          onAttach={(record) => attach.mutate({ reportId, obligationId, ...record, rule: null })}
        />
      ) : null}
      {trouble ? <TroubleBlock trouble={troubleOf(trouble)} /> : null}
    </section>
  )
}
