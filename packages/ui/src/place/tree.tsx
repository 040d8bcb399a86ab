import './tree.css'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Chevron } from '../icon/chevron.tsx'
import { flattenTree, type TreeNode } from './flatten-tree.ts'

/** A tree in which one node is chosen (a region and all below it). Arrows move, open and close. */
export function Tree(props: {
  label: string
  nodes: readonly TreeNode[]
  value: string | null
  onChange: (id: string) => void
  /** Nodes folded at first. */
  foldedAtFirst?: readonly string[] | undefined
}) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(props.foldedAtFirst))
  const root = useRef<HTMLDivElement>(null)
  const rows = flattenTree(props.nodes, folded)
  const [at, setAt] = useState(props.value ?? rows[0]?.node.id)
  const tabStop = rows.some((row) => row.node.id === at) ? at : rows[0]?.node.id

  const fold = (id: string, close: boolean) => {
    const next = new Set(folded)
    if (close) next.add(id)
    else next.delete(id)
    setFolded(next)
  }
  const goTo = (index: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))]
    if (!row) return
    setAt(row.node.id)
    root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(row.node.id)}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const row = rows[index]
    if (!row) return
    const open = row.node.children.length > 0 && !folded.has(row.node.id)
    if (event.key === 'ArrowDown') goTo(index + 1)
    else if (event.key === 'ArrowUp') goTo(index - 1)
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(rows.length - 1)
    else if (event.key === 'ArrowRight') open ? goTo(index + 1) : fold(row.node.id, false)
    else if (event.key === 'ArrowLeft') {
      if (open) fold(row.node.id, true)
      else goTo(rows.findIndex((other) => other.node.id === row.parent))
    } else if (event.key === 'Enter' || event.key === ' ') props.onChange(row.node.id)
    else return
    event.preventDefault()
  }

  return (
    <div ref={root} className="w-tree" role="tree" aria-label={props.label}>
      {rows.map(({ node, depth }, index) => (
        <div
          key={node.id}
          className="w-tree-item"
          role="treeitem"
          data-id={node.id}
          aria-level={depth + 1}
          aria-selected={node.id === props.value}
          {...(node.children.length > 0 ? { 'aria-expanded': !folded.has(node.id) } : {})}
          tabIndex={node.id === tabStop ? 0 : -1}
          onFocus={() => setAt(node.id)}
          onKeyDown={(event) => onKeyDown(event, index)}
          onClick={() => props.onChange(node.id)}
        >
          <div className="w-tree-node" style={{ paddingInlineStart: 8 + depth * 16 }}>
            <button
              type="button"
              className="w-tree-twist"
              tabIndex={-1}
              aria-hidden
              style={{ visibility: node.children.length > 0 ? 'visible' : 'hidden' }}
              onClick={(event) => {
                event.stopPropagation()
                fold(node.id, !folded.has(node.id))
              }}
            >
              <Chevron turn={folded.has(node.id) ? 'right' : 'down'} />
            </button>
            <span>{node.label}</span>
            {node.count === undefined ? null : <span className="w-tree-count">{node.count}</span>}
          </div>
        </div>
      ))}
    </div>
  )
}
