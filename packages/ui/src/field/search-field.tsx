import './field.css'
import { useEffect, useRef, useState } from 'react'
import { KeyHint } from '../act/key-hint.tsx'
import { Icon } from '../icon/icon.tsx'

/**
 * Search above a list. `onSearch` is called a moment after the last key (never during an input method's
 * composition, so that pinyin in the making does not search); `/` anywhere on the page goes to the field.
 */
export function SearchField(props: {
  label: string
  placeholder?: string | undefined
  value: string
  onSearch: (value: string) => void
  width?: number | undefined
}) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(props.value)
  const composing = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  useEffect(() => setText(props.value), [props.value])
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  const ask = (value: string, wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => props.onSearch(value), wait)
  }

  return (
    <div className="w-search w-no-print" style={{ width: props.width ?? 220 }}>
      <Icon name="search" size={14} />
      <input
        ref={input}
        className="w-input"
        type="search"
        aria-label={props.label}
        placeholder={props.placeholder ?? props.label}
        value={text}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          ask(event.currentTarget.value, 200)
        }}
        onChange={(event) => {
          setText(event.target.value)
          if (!composing.current) ask(event.target.value, 200)
        }}
        onKeyDown={(event) => {
          if (composing.current) return
          if (event.key === 'Enter') ask(event.currentTarget.value, 0)
          if (event.key === 'Escape' && text !== '') {
            setText('')
            ask('', 0)
          }
        }}
      />
      {text === '' ? <KeyHint keys={['/']} /> : null}
    </div>
  )
}
