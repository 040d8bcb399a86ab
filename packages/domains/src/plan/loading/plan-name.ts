/**
 * What a plan is called in lists: the title of what a notice issues, without the notice around it
 * (关于印发《X》的通知 gives X), or the title itself.
 */
export function planName(documentTitle: string): string {
  const issued = documentTitle.match(/(?:关于)?(?:印发|下发|公布|发布)[《<](.+)[》>]的(?:通知|公告|函)$/)?.[1]
  return (issued ?? documentTitle).replaceAll('〈', '《').replaceAll('〉', '》')
}
