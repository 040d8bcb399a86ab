/**
 * Goes to the first field of a form that is marked as wrong, once the marks of this attempt are on the page.
 * Called when a form was sent and something is missing, so that nobody has to look for it.
 */
export function focusFirstFault(form: HTMLElement): void {
  requestAnimationFrame(() => {
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  })
}
