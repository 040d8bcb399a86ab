/**
 * Goes to the first field of a form that is marked as wrong, once the marks of this attempt are on the page.
 * Called when a form was sent and something is missing, so that nobody has to look for it. Of a group (radio
 * buttons, boxes) that is marked, its first control takes the focus.
 */
export function focusFirstFault(form: HTMLElement): void {
  requestAnimationFrame(() => {
    const fault = form.querySelector<HTMLElement>('[aria-invalid="true"]')
    const control = fault?.matches('input, textarea, button, select') ? fault : fault?.querySelector('input')
    control?.focus()
  })
}
