import './records.css'
import type { AttachedRecord } from '@wanwu/contract'
import { StateWord, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { useName } from '../office/in-language.ts'

/** Records beside a duty: each with its register, its state, and whether another unit decided it. */
export function RecordsList(props: {
  records: readonly AttachedRecord[]
  onRemove?: ((record: AttachedRecord) => void) | undefined
}) {
  const { t } = useTranslation('proof')
  const format = useFormat()
  const nameOf = useName()
  const { onRemove } = props
  return (
    <ul className="records">
      {props.records.map((record) => (
        <li key={`${record.register}${record.recordId}`} className="records-row">
          <span>
            {record.title === null ? (
              <span className="w-quiet">
                {nameOf(record.registerLabels)}（{t('hidden')}）
              </span>
            ) : (
              <TextLink tone="plain" href={`/registers/${record.register}/${record.recordId}`}>
                {record.title || nameOf(record.registerLabels)}
              </TextLink>
            )}
            <span className="w-second-line">
              <span>{nameOf(record.registerLabels)}</span>
              <span>
                {record.id === null ? `${t('asFiled')} ` : ''}
                {nameOf(record.stateLabels)}
              </span>
              {record.day ? <span>{format.day(record.day)}</span> : null}
              <StateWord state={record.verified ? 'verified' : 'claimed'}>
                {t(record.verified ? 'verified' : 'claimed')}
              </StateWord>
            </span>
          </span>
          {onRemove && record.id !== null ? (
            <TextLink
              tone="plain"
              label={t('detachOne', { title: record.title ?? '' })}
              onPress={() => onRemove(record)}
            >
              {t('detach')}
            </TextLink>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
