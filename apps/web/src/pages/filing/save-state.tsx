import type { Report } from '@wanwu/contract'
import { Badge } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useConnection } from '../../api/connection.ts'
import type { KeeperState } from '../../drafts/draft-keeper.ts'
import type { FilingPart } from '../../drafts/report-parts.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** Whether what was written is on the server, only in this browser, or nowhere but on the page. */
export function SaveState(props: { state: KeeperState<FilingPart>; report: Report }) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const lost = useConnection() === 'lost'
  const { changes, kept, refused, savedAt } = props.state
  const clashes = [...changes.values()].filter(({ theirs }) => theirs !== null).length
  const moments = props.report.lines.map(({ editedAt }) => editedAt ?? '')
  const stored = [...moments, savedAt?.toISOString() ?? ''].sort().at(-1)
  if (changes.size > 0) {
    if (clashes === changes.size) return <Badge tone="unsaved">{t('clashesWait', { count: clashes })}</Badge>
    if (refused.size > 0) return <Badge tone="unsaved">{t('notTaken', { count: refused.size })}</Badge>
    if (!kept) return <Badge tone="unsaved">{t('onlyOnPage', { count: changes.size })}</Badge>
    return <Badge tone="unsaved">{lost ? t('keptHere', { count: changes.size }) : t('saving')}</Badge>
  }
  return (
    <>
      {stored ? <Badge tone="saved">{t('savedAt', { at: format.moment(stored) })}</Badge> : null}
      <span className="filing-private w-quiet">{t('private')}</span>
    </>
  )
}
