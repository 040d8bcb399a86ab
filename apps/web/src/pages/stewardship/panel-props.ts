import type { getRecord, OutputOf } from '@wanwu/contract'

/** What a panel is told of the record that it stands on. */
export interface PanelProps {
  record: OutputOf<typeof getRecord>['record']
}
