import './toasts.css'
import { useSyncExternalStore } from 'react'
import { Button } from '../act/button.tsx'
import { StateMark } from '../state/state-mark.tsx'
import { useUiWords } from '../words/ui-provider.tsx'
import { dismissToast, toastStore } from './toast-store.ts'

/** The place where `showToast` shows; stands once, in the shell. */
export function Toasts() {
  const words = useUiWords()
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read)
  return (
    <div className="w-toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className="w-toast" data-tone={toast.tone}>
          <StateMark state={toast.tone === 'done' ? 'saved' : 'doubtful'} />
          <span>{toast.text}</span>
          {toast.act ? (
            <Button
              size="row"
              onPress={() => {
                toast.act?.onPress()
                dismissToast(toast.id)
              }}
            >
              {toast.act.label}
            </Button>
          ) : null}
          <Button size="row" look="bare" onPress={() => dismissToast(toast.id)}>
            {words.close}
          </Button>
        </div>
      ))}
    </div>
  )
}
