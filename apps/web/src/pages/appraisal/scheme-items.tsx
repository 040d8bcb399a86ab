import { appraisalFacts } from '@wanwu/contract'
import { Button } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { ChoiceCell } from './choice-cell.tsx'
import { ItemNeeds } from './item-needs.tsx'
import { NumberCell } from './number-cell.tsx'
import { type DraftItem, freeItemId, moveRow } from './scheme-draft.ts'
import { useRowKeys } from './use-row-keys.ts'

const forms = ['deduct', 'ratio', 'none-of', 'bonus', 'by-hand'] as const

/** The items of a scheme as a table one writes in: what counts, how many points, from which facts. */
export function SchemeItems(props: {
  items: readonly DraftItem[]
  wrong: ReadonlySet<number>
  onChange: (items: DraftItem[]) => void
}) {
  const { t } = useTranslation('appraisal')
  const { items, onChange } = props
  const put = (index: number, patch: Partial<DraftItem>) =>
    onChange(items.map((item, at) => (at === index ? { ...item, ...patch } : item)))
  const add = () =>
    onChange([
      ...items,
      { id: freeItemId(items), title: '', points: null, rule: { kind: 'deduct', fact: '', each: null } },
    ])
  const drop = (index: number) => onChange(items.filter((_, at) => at !== index))
  const { table, onKeyDown } = useRowKeys({
    rows: items.length,
    add,
    drop,
    move: (from, to) => onChange([...moveRow(items, from, to)]),
  })
  const facts = appraisalFacts.map((id) => ({ id, label: t(`facts.${id}`) }))
  const kinds = forms.map((id) => ({ id, label: t(`forms.${id}`) }))
  return (
    <>
      <div className="scheme-scroll">
        <table className="scheme-table" aria-label={t('items')} ref={table} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col" aria-label="№" />
              <th scope="col">{t('item')}</th>
              <th scope="col">{t('points')}</th>
              <th scope="col">{t('form')}</th>
              <th scope="col">{t('fact')}</th>
              <th scope="col">{t('each')}</th>
              <th scope="col">{t('most')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => {
              const { rule } = item
              const cell = (field: string) => `${index}:${field}`
              const label = (field: string) => t('rowOf', { n: index + 1, field })
              const setRule = (patch: Partial<DraftItem['rule']>) =>
                put(index, { rule: { ...rule, ...patch } })
              const eachCase = rule.kind === 'deduct' || rule.kind === 'bonus'
              return (
                <tr key={item.id} data-wrong={props.wrong.has(index)}>
                  <td className="scheme-no">{index + 1}</td>
                  <td data-name={t('item')}>
                    <input
                      className="w-input"
                      aria-label={label(t('item'))}
                      data-cell={cell('title')}
                      value={item.title}
                      onChange={(event) => put(index, { title: event.target.value })}
                    />
                  </td>
                  <td data-name={t('points')}>
                    <NumberCell
                      label={label(t('points'))}
                      cell={cell('points')}
                      value={item.points}
                      onChange={(points) => put(index, { points })}
                    />
                  </td>
                  <td data-name={t('form')}>
                    <ChoiceCell
                      label={label(t('form'))}
                      cell={cell('form')}
                      value={rule.kind}
                      choices={kinds}
                      onChange={(kind) => setRule({ kind })}
                    />
                  </td>
                  <td data-name={t('fact')}>
                    {rule.kind === 'by-hand' ? null : (
                      <div className="scheme-rule">
                        <span className="scheme-facts">
                          <ChoiceCell
                            label={label(t('fact'))}
                            cell={cell('fact')}
                            none={t('chooseFact')}
                            value={rule.fact ?? ''}
                            choices={facts}
                            onChange={(fact) => setRule({ fact })}
                          />
                          {rule.kind === 'ratio' ? (
                            <>
                              <span className="w-quiet">{t('ofFact')}</span>
                              <ChoiceCell
                                label={label(t('ofFact'))}
                                cell={cell('of')}
                                none={t('chooseFact')}
                                value={rule.of ?? ''}
                                choices={facts}
                                onChange={(of) => setRule({ of })}
                              />
                            </>
                          ) : null}
                        </span>
                        <ItemNeeds
                          needs={item.needs ?? []}
                          facts={facts}
                          label={label}
                          cell={cell('needs')}
                          onChange={(needs) => put(index, { needs })}
                        />
                      </div>
                    )}
                  </td>
                  <td data-name={t('each')}>
                    {eachCase ? (
                      <NumberCell
                        label={label(t('each'))}
                        cell={cell('each')}
                        value={rule.each}
                        onChange={(each) => setRule({ each })}
                      />
                    ) : null}
                  </td>
                  <td data-name={t('most')}>
                    {rule.kind === 'deduct' ? (
                      <NumberCell
                        label={label(t('most'))}
                        cell={cell('most')}
                        value={rule.most}
                        onChange={(most) => setRule({ most })}
                      />
                    ) : null}
                  </td>
                  <td>
                    <Button
                      size="row"
                      look="bare"
                      label={t('dropItem', { n: index + 1 })}
                      onPress={() => drop(index)}
                    >
                      ×
                    </Button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className="scheme-foot">
        <Button size="bar" onPress={add}>
          {t('addItem')}
        </Button>
        <span className="w-quiet w-no-print">{t('itemsKeys')}</span>
      </p>
    </>
  )
}
