import type { ActionRule } from '@wanwu/contract'
import { type Column, DataTable, SectionHead, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { everyWord } from './every-word.ts'
import { keyOfRule, taskName } from './keys.ts'

/** How often clauses ask for something; first those whose interval the office has still to give. */
export function RuleList(props: {
  rules: readonly ActionRule[]
  openKey: string | undefined
  onOpen: (key: string) => void
}) {
  const { t } = useTranslation('actions')
  const format = useFormat()
  if (props.rules.length === 0) return null
  const rules = [...props.rules].sort((a, b) => Number(b.undecided) - Number(a.undecided))
  const columns: Column<ActionRule>[] = [
    {
      key: 'task',
      name: t('task'),
      width: 260,
      grow: true,
      frozen: true,
      phone: 'title',
      cell: (rule) => taskName(rule.task),
    },
    { key: 'phrase', name: t('phrase'), width: 190, cell: (rule) => rule.phrase },
    {
      key: 'every',
      name: t('every'),
      width: 180,
      cell: (rule) =>
        rule.undecided ? <StateWord state="doubtful">{t('undecided')}</StateWord> : everyWord(t, rule.every),
    },
    {
      key: 'from',
      name: t('from'),
      width: 130,
      cell: (rule) => (rule.undecided ? '' : format.day(rule.from)),
    },
    {
      key: 'units',
      name: t('units'),
      width: 240,
      grow: true,
      cell: (rule) => rule.units.map(({ name }) => name).join(t('pause')),
    },
  ]
  return (
    <section id="rules">
      <SectionHead title={t('rules')} note={t('rulesNote')} />
      <DataTable
        label={t('rules')}
        columns={columns}
        rows={rules}
        rowKey={keyOfRule}
        openKey={props.openKey}
        onOpen={(rule) => props.onOpen(keyOfRule(rule))}
      />
    </section>
  )
}
