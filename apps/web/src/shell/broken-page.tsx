import type { ErrorComponentProps } from '@tanstack/react-router'
import { AppError } from '@wanwu/contract'
import { Button, Empty, Failed } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../api/trouble-of.ts'
import { Unreachable } from '../api/unreachable.ts'

/** A page that failed: what the server said where it said something, else words and a way on. */
export function BrokenPage(props: ErrorComponentProps) {
  const { t } = useTranslation()
  const told = props.error instanceof AppError || props.error instanceof Unreachable
  return (
    <main id="main" style={{ padding: 24 }}>
      {told ? (
        <Failed trouble={troubleOf(props.error)} onRetry={props.reset} />
      ) : (
        <Empty
          page
          title={t('brokenTitle')}
          acts={<Button onPress={() => window.location.reload()}>{t('reload')}</Button>}
        >
          {t('brokenText')}
        </Empty>
      )}
    </main>
  )
}
