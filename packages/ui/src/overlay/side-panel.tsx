import './side-panel.css'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../act/button.tsx'
import { useUiWords } from '../words/ui-provider.tsx'

/**
 * The thing that is open, beside its list; over it on a phone. Not modal: the list stays in use.
 * The title takes the focus when another thing opens (`focusKey`), Escape closes and gives the focus back.
 */
export function SidePanel(props: {
  title: ReactNode
  sub?: ReactNode
  /** Identity of what is shown; focus moves to the title when it changes. */
  focusKey: string
  onClose: () => void
  children: ReactNode
  foot?: ReactNode
}) {
  const words = useUiWords()
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  // Read while rendering for the first time, before anything in the panel takes the focus.
  const cameFrom = useRef<Element | null>(document.activeElement)
  const shown = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the thing shown changes
  useEffect(() => {
    const inside = title.current?.closest('.w-panel')?.contains(document.activeElement) ?? false
    // A form that opens in the panel has put the focus into its first field already.
    if (inside && !shown.current) {
      shown.current = true
      return
    }
    shown.current = true
    if (!inside) cameFrom.current = document.activeElement
    title.current?.focus({ preventScroll: true })
  }, [props.focusKey])

  const close = () => {
    props.onClose()
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }

  return (
    <aside
      className="w-panel w-no-print"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close()
      }}
    >
      <div className="w-panel-head">
        <h2 ref={title} id={id} className="w-panel-title" tabIndex={-1}>
          {props.title}
          {props.sub ? <span className="w-panel-sub">{props.sub}</span> : null}
        </h2>
        <Button size="row" look="bare" onPress={close}>
          {words.close}
        </Button>
      </div>
      <div className="w-panel-body">{props.children}</div>
      {props.foot ? <div className="w-panel-foot">{props.foot}</div> : null}
    </aside>
  )
}
