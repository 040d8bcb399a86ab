/** An individual with its parents by id; null where a parent is not known. */
export interface PedigreeEntry {
  id: string
  sire: string | null
  dam: string | null
}

/** Kinship of everybody with everybody: how likely two genes, one drawn from each, come from the same one. */
export interface KinshipMatrix {
  ids: readonly string[]
  /** @throws Error for an id that is not in the pedigree */
  between(a: string, b: string): number
  /** inbreeding F of an individual: the kinship of its parents, 0 where one is not known */
  inbreeding(id: string): number
}

/** A pedigree in which somebody is its own ancestor; `ids` are those in the ring. */
export class PedigreeRing extends Error {
  readonly ids: readonly string[]

  constructor(ids: readonly string[]) {
    super(`Own ancestors: ${ids.join(', ')}`)
    this.ids = ids
  }
}

/** Parents before children; parents that have no entry of their own are taken in as founders. */
function inOrder(pedigree: readonly PedigreeEntry[]): PedigreeEntry[] {
  const entries = new Map(pedigree.map((entry) => [entry.id, entry]))
  for (const { sire, dam } of pedigree)
    for (const parent of [sire, dam])
      if (parent && !entries.has(parent)) entries.set(parent, { id: parent, sire: null, dam: null })
  const waiting = new Map<string, number>()
  const children = new Map<string, string[]>()
  for (const { id, sire, dam } of entries.values()) {
    const parents = [sire, dam].filter((parent) => parent !== null)
    waiting.set(id, parents.length)
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), id])
  }
  const ready = [...entries.keys()].filter((id) => waiting.get(id) === 0)
  const ordered: PedigreeEntry[] = []
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const entry = entries.get(id)
    if (entry) ordered.push(entry)
    for (const child of children.get(id) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1
      waiting.set(child, left)
      if (left === 0) ready.push(child)
    }
  }
  if (ordered.length < entries.size) {
    const done = new Set(ordered.map(({ id }) => id))
    throw new PedigreeRing([...entries.keys()].filter((id) => !done.has(id)))
  }
  return ordered
}

/**
 * Kinship by the tabular method (Emik and Terrill 1949): founders are unrelated and not inbred, f(x,x) = (1 + F) / 2,
 * f(x,y) = (f(sire of x, y) + f(dam of x, y)) / 2 for the younger x. The same absent parent is one founder.
 *
 * @throws PedigreeRing when somebody is its own ancestor
 */
export function kinshipOf(pedigree: readonly PedigreeEntry[]): KinshipMatrix {
  const ordered = inOrder(pedigree)
  const size = ordered.length
  const at = new Map(ordered.map(({ id }, index) => [id, index]))
  const cells = new Float64Array(size * size)
  const cell = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? 0 : (cells[a * size + b] ?? 0)
  for (const [index, { sire, dam }] of ordered.entries()) {
    const father = sire === null ? undefined : at.get(sire)
    const mother = dam === null ? undefined : at.get(dam)
    for (let other = 0; other < index; other += 1) {
      const value = (cell(father, other) + cell(mother, other)) / 2
      cells[index * size + other] = value
      cells[other * size + index] = value
    }
    cells[index * size + index] = (1 + cell(father, mother)) / 2
  }
  const indexOf = (id: string) => {
    const index = at.get(id)
    if (index === undefined) throw new Error(`${id} is not in the pedigree`)
    return index
  }
  return {
    ids: ordered.map(({ id }) => id),
    between: (a, b) => cell(indexOf(a), indexOf(b)),
    inbreeding: (id) => 2 * cell(indexOf(id), indexOf(id)) - 1,
  }
}
