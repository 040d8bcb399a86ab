import { confirmImport, getImport, type RegisterImport } from '@wanwu/contract'
import { Button, Checkbox, RadioChoice, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

/** The last step: what becomes of rows whose record is there, and of bad ones; then all of it is stored or nothing. */
export function ImportConfirm(props: { register: string; item: RegisterImport }) {
  const { t } = useTranslation('exchange')
  const { item } = props
  const { add, update, bad } = item.counts
  const [choice, setChoice] = useState<'all' | 'none' | null>(update === 0 ? 'none' : null)
  const [leaveOutBad, setLeaveOutBad] = useState(false)
  const confirm = useAct(confirmImport, { refresh: [getImport] })
  const rows = add + (choice === 'all' ? update : 0)
  const why =
    choice === null ? 'whyChoose' : bad > 0 && !leaveOutBad ? 'whyBad' : rows === 0 ? 'whyNone' : null
  return (
    <section className="import-confirm">
      {update > 0 ? (
        <RadioChoice
          label={t('existing', { n: update })}
          choices={[
            { id: 'all', label: t('updateAll') },
            { id: 'none', label: t('updateNone') },
          ]}
          value={choice}
          onChange={setChoice}
        />
      ) : null}
      {bad > 0 ? (
        <Checkbox checked={leaveOutBad} onChange={setLeaveOutBad}>
          {t('leaveOutBad', { n: bad })}
        </Checkbox>
      ) : null}
      {confirm.error ? <TroubleBlock trouble={troubleOf(confirm.error)} /> : null}
      <div>
        <Button
          look="main"
          pending={confirm.isPending}
          reason={why ? t(why) : undefined}
          onPress={() =>
            confirm.mutate({ register: props.register, id: item.id, update: choice ?? 'none', leaveOutBad })
          }
        >
          {t('confirm', { n: rows })}
        </Button>
      </div>
    </section>
  )
}
