/** The part of a Vite manifest that says which file a source became and what it needs at once. */
export type Manifest = Record<string, { file: string; imports?: string[] }>

/** The JavaScript files that the given sources load, each once. Throws when a source is not in the build. */
export function filesOf(manifest: Manifest, sources: readonly string[]): string[] {
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (source: string) => {
    if (seen.has(source)) return
    seen.add(source)
    const entry = manifest[source]
    if (!entry) throw new Error(`not in the build: ${source}`)
    if (entry.file.endsWith('.js')) files.add(entry.file)
    for (const next of entry.imports ?? []) visit(next)
  }
  for (const source of sources) visit(source)
  return [...files]
}
