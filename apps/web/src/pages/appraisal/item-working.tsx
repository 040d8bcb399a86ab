import type { ItemScore } from '@wanwu/contract'
import { TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** One item of a unit's result: the score, the rule in words, and each record it was counted from. */
export function ItemWorking(props: { item: ItemScore }) {
  const { t } = useTranslation('appraisal')
  const { item } = props
  const each = 'each' in item.rule ? item.rule.each : 0
  return (
    <li className="appraisal-item">
      <p className="panel-line panel-split">
        <strong>{item.title}</strong>
        <span>
          {item.score ?? t(item.unmet ? 'notApplicable' : 'byHand')} / {item.points}
        </span>
      </p>
      <p className="w-quiet">{t(`rules.${item.rule.kind}`, { each })}</p>
      {item.unmet ? (
        <p>{t(`unmet.${item.unmet.otherwise}`, { fact: t(`facts.${item.unmet.fact}`) })}</p>
      ) : null}
      {item.working.map(({ fact, count, records }) => (
        <div key={fact}>
          <p>{t('count', { fact: t(`facts.${fact}`), n: count })}</p>
          {records.length > 0 && records.length <= 20 ? (
            <ul className="appraisal-records">
              {records.map((record) => (
                <li key={`${record.href}${record.label}`}>
                  <TextLink href={record.href}>{record.label}</TextLink>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
      {item.reason ? <p>{t('adjusted', { reason: item.reason })}</p> : null}
    </li>
  )
}
