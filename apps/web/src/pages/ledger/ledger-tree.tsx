import { getLedgerTree, type LedgerFilter } from '@wanwu/contract'
import { Failed, growTree, Loading, Tree } from '@wanwu/ui'
import { type ComponentProps, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { LedgerTable } from './ledger-table.tsx'

const separator = '\n'

/** A heading without its printed number, as tasks name their section. */
const bare = (heading: string): string =>
  heading.replace(/^[（(]?[一二三四五六七八九十百\d]+[）)、.．]*\s*/, '')

/** 按条款: the headings of the plan as a tree at the left, the tasks of the chosen one beside it. */
export function LedgerTree(props: {
  planId: string
  filter: LedgerFilter
  table: Pick<ComponentProps<typeof LedgerTable>, 'open' | 'onOpen' | 'sourceOf' | 'lines' | 'hidden'>
  onSection: (section: string | undefined) => void
}) {
  const { t } = useTranslation('ledger')
  const [chosen, setChosen] = useState<string | null>(null)
  const query = useAsk(getLedgerTree, { planId: props.planId })
  if (query.error && !query.data)
    return <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
  if (!query.data) return <Loading lines={8} />
  const nodes = growTree(query.data.nodes, (node) => ({
    id: node.path.join(separator),
    parent: node.depth === 0 ? null : node.path.slice(0, -1).join(separator),
    label: node.heading,
    count: node.tasks,
  }))
  return (
    <div className="list-beside-tree ledger-tree">
      <div className="list-tree">
        <Tree
          label={t('by.tree')}
          nodes={nodes}
          value={chosen}
          onChange={(id) => {
            setChosen(id)
            props.onSection(bare(id.split(separator).at(-1) ?? ''))
          }}
        />
      </div>
      <div className="ledger-beside">
        <LedgerTable
          {...props.table}
          filter={{ ...props.filter, planId: props.planId }}
          sort="printed"
          ownUnit={null}
          empty={<p className="w-quiet">{t('treeNote')}</p>}
        />
      </div>
    </div>
  )
}
