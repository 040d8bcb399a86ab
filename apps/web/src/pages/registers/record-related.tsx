import type { getRecord, OutputOf } from '@wanwu/contract'
import { SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useLabel } from './use-label.ts'

/** Records of other registers that point at this one. */
export function RecordRelated(props: { related: OutputOf<typeof getRecord>['related'] }) {
  const { t } = useTranslation('registers')
  const say = useLabel()
  if (props.related.length === 0) return null
  return (
    <section>
      <SectionHead title={t('related')} />
      {props.related.map(({ register, labels, field, items, count }) => (
        <div key={`${register} ${field}`} className="record-act">
          <strong>{say(labels)}</strong>
          {count > items.length ? <span className="w-second-line">{t('relatedMore', { count })}</span> : null}
          <ul>
            {items.map(({ id, title, stateLabels }) => (
              <li key={id}>
                <TextLink href={`/registers/${register}/${id}`}>{title || t('untitled')}</TextLink>{' '}
                <span className="w-quiet">{say(stateLabels)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
