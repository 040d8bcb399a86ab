import {
  type IndicatorLine,
  type IndicatorYear,
  listIndicators,
  planValueCheck,
  recordValueCheck,
  type UnitRef,
  type VerificationMethod,
  verificationMethods,
} from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core/dates'
import {
  Button,
  DateField,
  focusFirstFault,
  isDayOrEmpty,
  SectionHead,
  Select,
  showToast,
  TextField,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnitPicker } from '../../pickers/unit-picker.tsx'

/** What may be done about the values of a target: have one verified, or record what was found. */
export function CheckForms(props: { line: IndicatorLine }) {
  return (
    <>
      {props.line.years.map((year) =>
        year.can.plan ? (
          <PlanForm key={year.year} year={year} />
        ) : year.can.record ? (
          <RecordForm key={year.year} year={year} unit={props.line.unit} />
        ) : null,
      )}
    </>
  )
}

function PlanForm(props: { year: IndicatorYear }) {
  const { t } = useTranslation('targets')
  const [verifier, setVerifier] = useState<UnitRef | null>(null)
  const [plannedOn, setPlannedOn] = useState(shanghaiDay(new Date()))
  const [tried, setTried] = useState(false)
  const plan = useAct(planValueCheck, {
    refresh: [listIndicators],
    onDone: () => showToast(t('planned', { unit: verifier?.name ?? '' })),
  })
  const dayFits = plannedOn !== '' && isDayOrEmpty(plannedOn)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    const { owed } = props.year
    if (!verifier || !dayFits || !owed) return
    plan.mutate({ obligationId: owed.obligationId, verifierId: verifier.id, plannedOn })
  }
  return (
    <section>
      <SectionHead title={t('plan')} note={t('yearWhole', { year: props.year.year })} />
      <form className="w-form" onSubmit={submit} noValidate>
        {plan.error ? <TroubleBlock trouble={troubleOf(plan.error)} /> : null}
        <UnitPicker
          label={t('verifier')}
          value={verifier}
          onChange={setVerifier}
          error={tried && !verifier ? t('needText') : undefined}
        />
        <DateField
          label={t('plannedOn')}
          value={plannedOn}
          onChange={setPlannedOn}
          error={tried && !dayFits ? t('needDay') : undefined}
        />
        <div>
          <Button type="submit" look="proposed" pending={plan.isPending}>
            {t('plan')}
          </Button>
        </div>
      </form>
    </section>
  )
}

function RecordForm(props: { year: IndicatorYear; unit: string | null }) {
  const { t } = useTranslation('targets')
  const [value, setValue] = useState('')
  const [method, setMethod] = useState<VerificationMethod>('measurement')
  const [doneOn, setDoneOn] = useState(shanghaiDay(new Date()))
  const [found, setFound] = useState('')
  const [tried, setTried] = useState(false)
  const record = useAct(recordValueCheck, {
    refresh: [listIndicators],
    onDone: () => showToast(t('recorded')),
  })
  const number = value.trim() === '' ? Number.NaN : Number(value)
  const dayFits = doneOn !== '' && isDayOrEmpty(doneOn)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    const { check, claimed } = props.year
    if (Number.isNaN(number) || !dayFits || !found.trim() || !check) return
    const result = claimed?.value === number ? 'verified' : 'contradicted'
    record.mutate({ checkId: check.id, result, value: number, method, doneOn, found })
  }
  return (
    <section>
      <SectionHead title={t('recordTitle')} note={t('yearWhole', { year: props.year.year })} />
      <form className="w-form" onSubmit={submit} noValidate>
        {record.error ? <TroubleBlock trouble={troubleOf(record.error)} /> : null}
        <TextField
          label={t('checkValue')}
          labelNote={props.unit ?? undefined}
          value={value}
          onChange={setValue}
          error={tried && Number.isNaN(number) ? t('needValue') : undefined}
        />
        <Select
          label={t('method')}
          value={method}
          onChange={setMethod}
          choices={verificationMethods.map((id) => ({ id, label: t(`methods.${id}`) }))}
        />
        <DateField
          label={t('doneOn')}
          value={doneOn}
          onChange={setDoneOn}
          error={tried && !dayFits ? t('needDay') : undefined}
        />
        <TextField
          label={t('found')}
          lines={3}
          value={found}
          onChange={setFound}
          error={tried && !found.trim() ? t('needText') : undefined}
        />
        <div>
          <Button type="submit" look="proposed" pending={record.isPending}>
            {t('record')}
          </Button>
        </div>
      </form>
    </section>
  )
}
