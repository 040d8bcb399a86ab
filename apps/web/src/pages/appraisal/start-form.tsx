import { createAppraisal, listAppraisals, listPlans, listSchemes } from '@wanwu/contract'
import {
  Button,
  DateField,
  focusFirstFault,
  Loading,
  Select,
  SidePanel,
  showToast,
  TextLink,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Works an appraisal out: a plan, a scheme, a stretch of time. */
export function StartForm(props: { onDone: (appraisalId: string) => void; onClose: () => void }) {
  const { t } = useTranslation('appraisal')
  const { t: shell } = useTranslation()
  const planned = useAsk(listPlans, {})
  const plans = (planned.data?.plans ?? []).filter(({ inForce }) => inForce !== null)
  const offered = useAsk(listSchemes, {})
  const schemes = offered.data?.schemes ?? []
  // Before they are here nobody can choose one, or be told that it is missing.
  const fetching = planned.isPending || offered.isPending
  const year = new Date().getFullYear()
  const [chosen, setChosen] = useState<{ plan: string | null; scheme: string | null }>({
    plan: null,
    scheme: null,
  })
  const [days, setDays] = useState({ from: `${year}-01-01`, to: `${year}-12-31` })
  const [tried, setTried] = useState(false)
  const planId = chosen.plan ?? plans[0]?.id
  const schemeId = chosen.scheme ?? schemes[0]?.id
  const create = useAct(createAppraisal, {
    refresh: [listAppraisals],
    onDone: (answer) => {
      showToast(t('created', { n: answer.units }))
      props.onDone(answer.appraisalId)
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (planId && schemeId && isDay(days.from) && isDay(days.to)) create.mutate({ planId, schemeId, ...days })
  }
  return (
    <SidePanel
      title={t('start')}
      focusKey="start"
      onClose={props.onClose}
      foot={
        <>
          <Button type="submit" form="start-form" look="proposed" pending={fetching || create.isPending}>
            {t('start')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div className="panel-parts">
        {fetching ? (
          <Loading lines={4} />
        ) : (
          <form id="start-form" className="w-form" onSubmit={submit} noValidate>
            {[planned.error, offered.error, create.error].map((error) =>
              error ? <TroubleBlock key={error.message} trouble={troubleOf(error)} /> : null,
            )}
            <Select
              label={t('plan')}
              value={planId ?? ''}
              onChange={(plan) => setChosen((last) => ({ ...last, plan }))}
              choices={plans.map(({ id, title }) => ({ id, label: title }))}
              hint={tried && !planId ? t('needPlan') : undefined}
            />
            <Select
              label={t('scheme')}
              value={schemeId ?? ''}
              onChange={(scheme) => setChosen((last) => ({ ...last, scheme }))}
              choices={schemes.map(({ id, name, version }) => ({
                id,
                label: t('schemeVersion', { name, version }),
              }))}
              hint={tried && !schemeId ? t('needScheme') : undefined}
            />
            <DateField
              label={t('from')}
              value={days.from}
              onChange={(from) => setDays((last) => ({ ...last, from }))}
              error={tried && !isDay(days.from) ? t('needDay') : undefined}
            />
            <DateField
              label={t('to')}
              value={days.to}
              onChange={(to) => setDays((last) => ({ ...last, to }))}
              error={tried && !isDay(days.to) ? t('needDay') : undefined}
            />
          </form>
        )}
        <p>
          <TextLink href="/reporting/appraisal/schemes">{t('schemesLink')}</TextLink>
        </p>
      </div>
    </SidePanel>
  )
}
