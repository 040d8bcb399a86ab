import { Button, showToast } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** Copies the address, which reproduces what is seen. Over plain HTTP the clipboard is closed: then it is shown. */
export function CopyLink() {
  const { t } = useTranslation()
  const copy = async () => {
    const href = window.location.href
    try {
      await navigator.clipboard.writeText(href)
      showToast(t('copied'))
    } catch {
      window.prompt(t('copyByHand'), href)
    }
  }
  return (
    <span className="copy-link">
      <Button size="bar" onPress={() => void copy()}>
        {t('copyLink')}
      </Button>
    </span>
  )
}
