import type { Evidence, Report } from '@wanwu/contract'
import { Button, TextField } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { narrativePart } from '../../drafts/report-parts.ts'
import { ClashChoice } from './clash-choice.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { pasteTidily } from './paste-tidily.ts'
import { RefusedHere } from './refused-here.tsx'
import type { Filing } from './use-filing.ts'

const longest = 20_000

/** 综合情况: one narrative for the whole unit, beside its duties. */
export function NarrativeForm(props: {
  filing: Filing
  report: Report
  evidence: readonly Evidence[]
  onBack: () => void
}) {
  const { t } = useTranslation('filing')
  const { filing, report } = props
  const { narrative } = filing
  return (
    <div className="filing-duty" onPaste={pasteTidily}>
      <div className="filing-back w-no-print">
        <Button look="bare" size="bar" onPress={props.onBack}>
          {t('backToList')}
        </Button>
      </div>
      <header className="filing-duty-head">
        <h2>{t('narrativeHead')}</h2>
        <p className="w-quiet">{t('narrativeNote', { unit: report.summary.unit.name })}</p>
      </header>
      <ClashChoice part={narrativePart} filing={filing} />
      <RefusedHere part={narrativePart} filing={filing} />
      <TextField
        label={t('narrativeRow')}
        labelNote={t('mayBeEmpty')}
        lines={14}
        value={narrative}
        error={narrative.length > longest ? t('tooLong', { most: longest }) : undefined}
        hint={narrative === '' ? undefined : t('signs', { count: narrative.length })}
        onChange={(text) => filing.keeper.write(narrativePart, { narrative: text })}
      />
      <EvidenceField reportId={report.summary.id} obligationId={null} evidence={props.evidence} />
    </div>
  )
}
