import { focusFirstFault } from '@wanwu/ui'
import { type RefObject, useEffect } from 'react'

/** Goes to the first field that the server found wrong, each time it has said so. */
export function useFaultFocus(form: RefObject<HTMLElement | null>, error: unknown): void {
  useEffect(() => {
    if (error && form.current) focusFirstFault(form.current)
  }, [form, error])
}
