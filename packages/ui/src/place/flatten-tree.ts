/** A node of a tree with what hangs below it. */
export interface TreeNode {
  id: string
  label: string
  count?: number | undefined
  children: readonly TreeNode[]
}

/** A node on screen, with its depth and the id of the node above. */
export interface TreeRow {
  node: TreeNode
  depth: number
  parent: string | undefined
}

/** The rows to show, top to bottom, leaving out what is below folded nodes. */
export function flattenTree(
  nodes: readonly TreeNode[],
  folded: ReadonlySet<string>,
  depth = 0,
  parent?: string,
): TreeRow[] {
  return nodes.flatMap((node) => [
    { node, depth, parent },
    ...(folded.has(node.id) ? [] : flattenTree(node.children, folded, depth + 1, node.id)),
  ])
}

/** Builds a tree out of rows that name the row above them; rows whose parent is missing become roots. */
export function growTree<Row>(
  rows: readonly Row[],
  read: (row: Row) => { id: string; parent: string | null; label: string; count?: number | undefined },
): TreeNode[] {
  const entries = rows.map(read)
  const known = new Set(entries.map((entry) => entry.id))
  const below = (parent: string | null): TreeNode[] =>
    entries
      .filter((entry) =>
        parent === null ? entry.parent === null || !known.has(entry.parent) : entry.parent === parent,
      )
      .map((entry) => ({ id: entry.id, label: entry.label, count: entry.count, children: below(entry.id) }))
  return below(null)
}
