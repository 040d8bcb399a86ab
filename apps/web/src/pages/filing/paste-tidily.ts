import { tidyPaste } from '@wanwu/core/filing'
import type { ClipboardEvent } from 'react'

/**
 * Takes what is pasted into a text of several lines as plain text without debris. It goes in as if typed, so
 * that it can be undone; `execCommand` is the only way there is to do that.
 */
export function pasteTidily(event: ClipboardEvent): void {
  const field = event.target
  const pasted = event.clipboardData.getData('text/plain')
  if (!(field instanceof HTMLTextAreaElement) || field.readOnly || pasted === '') return
  event.preventDefault()
  const tidy = tidyPaste(pasted)
  if (tidy === '' || document.execCommand('insertText', false, tidy)) return
  field.setRangeText(tidy, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
