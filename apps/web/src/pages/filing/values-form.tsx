import type { OwedValue, Report } from '@wanwu/contract'
import { Button } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { ClashChoice } from './clash-choice.tsx'
import { pasteTidily } from './paste-tidily.ts'
import { RefusedHere } from './refused-here.tsx'
import type { Filing } from './use-filing.ts'
import { ValueFields } from './value-fields.tsx'

/** 年度指标: the values the unit owes with the last report of the year, each beside its path and the last value. */
export function ValuesForm(props: { report: Report; filing: Filing; onBack: () => void }) {
  const { t } = useTranslation('targets')
  const { t: filing } = useTranslation('filing')
  const { report } = props
  const year = report.values[0]?.year ?? ''
  return (
    <div className="filing-duty" onPaste={pasteTidily}>
      <div className="filing-back w-no-print">
        <Button look="bare" size="bar" onPress={props.onBack}>
          {filing('backToList')}
        </Button>
      </div>
      <header className="filing-duty-head">
        <h2>{t('owedTitle', { year })}</h2>
        <p className="w-quiet">{t('owedText', { year })}</p>
      </header>
      {report.values.map((value) => (
        <OneValue key={value.obligationId} value={value} filing={props.filing} />
      ))}
    </div>
  )
}

function OneValue(props: { value: OwedValue; filing: Filing }) {
  const { value, filing } = props
  const part = value.obligationId
  return (
    <ValueFields
      value={value}
      content={filing.valueOf(value)}
      onChange={(patch) => filing.keeper.write(part, { ...filing.valueOf(value), ...patch })}
    >
      <ClashChoice part={part} filing={filing} />
      <RefusedHere part={part} filing={filing} />
    </ValueFields>
  )
}
