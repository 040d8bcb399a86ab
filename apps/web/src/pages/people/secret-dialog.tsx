import { Button, Dialog, showToast } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** A temporary password and whose it is. */
export interface Secret {
  name: string
  password: string
}

/** Shows a temporary password once, to be handed over. A press outside does not lose it. */
export function SecretDialog(props: { secret: Secret | null; onClose: () => void }) {
  const { t } = useTranslation('people')
  const { secret } = props
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret?.password ?? '')
      showToast(t('copied'))
    } catch {
      window.getSelection()?.selectAllChildren(document.querySelector('.secret') ?? document.body)
    }
  }
  return (
    <Dialog
      title={t('secretTitle', { name: secret?.name ?? '' })}
      open={secret !== null}
      onClose={props.onClose}
      mustAnswer
      acts={
        <>
          <Button look="proposed" onPress={() => void copy()}>
            {t('copy')}
          </Button>
          <Button onPress={props.onClose}>{t('handed')}</Button>
        </>
      }
    >
      <p>
        <span className="secret" lang="en">
          {secret?.password}
        </span>
      </p>
      <p className="panel-form">{t('secretText')}</p>
    </Dialog>
  )
}
