import {
  listVerifications,
  recordVerification,
  type Verification,
  type VerificationMethod,
  verificationMethods,
} from '@wanwu/contract'
import { Button, DateField, focusFirstFault, Select, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

/** What was found on the spot; recorded once. */
export function ResultForm(props: { verification: Verification }) {
  const { t } = useTranslation('verification')
  const [result, setResult] = useState<'verified' | 'contradicted'>('verified')
  const [method, setMethod] = useState<VerificationMethod>('on-site')
  const [doneOn, setDoneOn] = useState('')
  const [found, setFound] = useState('')
  const [tried, setTried] = useState(false)
  const record = useAct(recordVerification, {
    refresh: [listVerifications],
    onDone: () => showToast(t('recorded')),
  })
  const dayFits = /^\d{4}-\d{2}-\d{2}$/.test(doneOn)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!dayFits || !found.trim()) return
    record.mutate({ verificationId: props.verification.id, result, method, doneOn, found })
  }
  return (
    <form id="result-form" className="w-form" onSubmit={submit} noValidate>
      {record.error ? <TroubleBlock trouble={troubleOf(record.error)} /> : null}
      <Select
        label={t('result')}
        value={result}
        onChange={setResult}
        choices={(['verified', 'contradicted'] as const).map((id) => ({ id, label: t(`results.${id}`) }))}
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
        lines={4}
        value={found}
        onChange={setFound}
        hint={t('foundHint')}
        error={tried && !found.trim() ? t('needFound') : undefined}
      />
      <p className="w-quiet">{t('once')}</p>
      <div>
        <Button type="submit" look="proposed" pending={record.isPending}>
          {t('record')}
        </Button>
      </div>
    </form>
  )
}
