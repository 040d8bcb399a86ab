/** Puts words on the clipboard. @returns false over plain HTTP, where browsers keep the clipboard closed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
