import { useBlocker } from '@tanstack/react-router'
import { Button, Dialog } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/**
 * Asks before a page with unsaved work is left, inside the product and by closing the window. With `kept` the
 * work is still there when one comes back to the page, so that only closing the window asks.
 */
export function UnsavedGuard(props: { dirty: boolean; kept?: boolean | undefined }) {
  const { t } = useTranslation()
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => props.dirty && !props.kept && current.pathname !== next.pathname,
    enableBeforeUnload: () => props.dirty,
    withResolver: true,
  })
  return (
    <Dialog
      title={t('leaveTitle')}
      open={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      acts={
        <>
          <Button look="proposed" autoFocus onPress={() => blocker.reset?.()}>
            {t('leaveStay')}
          </Button>
          <Button onPress={() => blocker.proceed?.()}>{t('leaveGo')}</Button>
        </>
      }
    />
  )
}
