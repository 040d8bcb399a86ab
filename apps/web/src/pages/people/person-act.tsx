import { disablePerson, getPerson, listPeople, type PersonDetail, resetPassword } from '@wanwu/contract'
import { Button, Dialog, showToast, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import type { Secret } from './secret-dialog.tsx'

/** Asks before an account is disabled or its password reset, and says what follows. */
export function PersonAct(props: {
  person: PersonDetail
  asking: 'disable' | 'reset' | null
  onClose: () => void
  onSecret: (secret: Secret) => void
}) {
  const { t } = useTranslation('people')
  const { t: shell } = useTranslation()
  const { person, asking } = props
  const disable = useAct(disablePerson, {
    refresh: [getPerson, listPeople],
    onDone: () => {
      props.onClose()
      showToast(t('disabled', { name: person.name }))
    },
  })
  const reset = useAct(resetPassword, {
    onDone: ({ temporaryPassword }) => {
      props.onClose()
      props.onSecret({ name: person.name, password: temporaryPassword })
    },
  })
  const act = asking === 'reset' ? reset : disable
  const close = () => {
    disable.reset()
    reset.reset()
    props.onClose()
  }
  return (
    <Dialog
      title={t(asking === 'reset' ? 'resetTitle' : 'disableTitle', { name: person.name })}
      open={asking !== null}
      onClose={close}
      acts={
        <>
          <Button look="proposed" pending={act.isPending} onPress={() => act.mutate({ id: person.id })}>
            {t(asking === 'reset' ? 'reset' : 'disable')}
          </Button>
          <Button onPress={close}>{shell('cancel')}</Button>
        </>
      }
    >
      <p>{t(asking === 'reset' ? 'resetText' : 'disableText')}</p>
      {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
    </Dialog>
  )
}
