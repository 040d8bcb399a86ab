import { type ActionRule, givenEvery, listActions, setActionInterval } from '@wanwu/contract'
import {
  Button,
  DateField,
  Facts,
  isDayOrEmpty,
  SectionHead,
  Select,
  SidePanel,
  showToast,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { everyWord } from './every-word.ts'
import { keyOfRule, taskName } from './keys.ts'

const choices = [...givenEvery, 'none'] as const
type Chosen = (typeof choices)[number]

/** How often one clause asks for something: what is printed, and the interval the office gives. */
export function RulePanel(props: { rule: ActionRule; onClose: () => void }) {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const { rule } = props
  const start = rule.undecided ? null : (choices.find((each) => each === rule.every) ?? 'none')
  const [every, setEvery] = useState<Chosen | null>(start)
  const [from, setFrom] = useState(rule.from)
  const [tried, setTried] = useState(false)
  const set = useAct(setActionInterval, { refresh: [listActions], onDone: () => showToast(t('intervalSet')) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (every === null || !from || !isDayOrEmpty(from)) return
    const { planId, lineageId } = rule.task
    set.mutate({
      ...{ planId, lineageId, phrase: rule.phrase, revision: rule.revision, from },
      every: every === 'none' ? null : every,
    })
  }
  return (
    <SidePanel
      title={taskName(rule.task)}
      sub={rule.phrase}
      focusKey={keyOfRule(rule)}
      onClose={props.onClose}
    >
      <div className="panel-parts">
        <section>
          <SectionHead title={t('original')} />
          <p className="panel-line">{rule.task.text}</p>
        </section>
        <Facts
          entries={[
            { label: t('printed'), value: rule.printed ? everyWord(t, rule.printed) : t('vague') },
            { label: t('every'), value: rule.undecided ? t('undecided') : everyWord(t, rule.every) },
            { label: t('from'), value: rule.undecided ? null : format.day(rule.from) },
            { label: t('units'), value: rule.units.map(({ name }) => name).join(t('pause')) },
          ]}
        />
        {rule.can.decide ? (
          <form className="w-form" onSubmit={submit} noValidate>
            {set.error ? <TroubleBlock trouble={troubleOf(set.error)} /> : null}
            <Select
              label={t('give')}
              choices={choices.map((id) => ({ id, label: t(`everies.${id}`) }))}
              value={every}
              onChange={setEvery}
              hint={tried && every === null ? t('needEvery') : t('giveHint')}
            />
            <DateField
              label={t('from')}
              value={from}
              onChange={setFrom}
              required
              error={tried && !from ? t('needDay') : undefined}
            />
            <div>
              <Button type="submit" look="main" pending={set.isPending}>
                {t('giveAct')}
              </Button>
            </div>
          </form>
        ) : null}
      </div>
    </SidePanel>
  )
}
