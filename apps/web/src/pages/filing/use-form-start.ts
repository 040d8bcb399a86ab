import { type RefObject, useEffect, useRef } from 'react'

/**
 * Shows the form from its beginning whenever another duty opens, and on the desk puts the cursor into its first
 * text, so that one can go on writing; on a phone that would cover it with the keyboard.
 */
export function useFormStart(openId: string | null): RefObject<HTMLElement | null> {
  const form = useRef<HTMLElement>(null)
  const before = useRef(openId)
  useEffect(() => {
    if (before.current === openId) return
    before.current = openId
    form.current?.scrollTo({ top: 0 })
    // After the router, which puts back where the page stood at the address before.
    const frame = requestAnimationFrame(() => form.current?.closest('.page-main')?.scrollTo({ top: 0 }))
    if (window.matchMedia('(min-width: 720px)').matches) {
      form.current?.querySelector('textarea')?.focus({ preventScroll: true })
    }
    return () => cancelAnimationFrame(frame)
  }, [openId])
  return form
}
