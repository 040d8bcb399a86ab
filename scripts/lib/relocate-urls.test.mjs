import { describe, expect, it } from 'vitest'
import { nameWorkerBundle, relocateUrls } from './relocate-urls.mjs'

describe('relocateUrls', () => {
  const path = 'packages/database/src/engine/open.ts'

  it('points a worker at its bundle and names it as an entry', () => {
    const { code, entries } = relocateUrls("new Worker(new URL('./engine-worker.ts', import.meta.url))", path)
    expect(code).toBe('new Worker(new URL("../workers/database-engine-engine-worker.mjs", import.meta.url))')
    expect(entries).toEqual(['packages/database/src/engine/engine-worker.ts'])
  })

  it('knows the bundle that the reader names', () => {
    const { code, entries, assets } = relocateUrls(
      "new URL('./reader-worker.mjs', import.meta.url)",
      'packages/reader/src/worker/index.ts',
    )
    expect(code).toContain('../workers/reader-worker-read-here.mjs')
    expect([entries, assets]).toEqual([['packages/reader/src/worker/read-here.ts'], []])
  })

  it('points migrations and built files at their place in dist', () => {
    const { code, assets } = relocateUrls(
      "new URL('../../../../migrations/', import.meta.url); new URL('../../../../dist/web/', import.meta.url)",
      path,
    )
    expect(code).toBe('new URL("../migrations/", import.meta.url); new URL("../web/", import.meta.url)')
    expect(assets).toEqual([])
  })

  it('has any other file copied', () => {
    const { code, assets } = relocateUrls("new URL('./words.json', import.meta.url)", path)
    expect(code).toBe('new URL("../assets/packages/database/src/engine/words.json", import.meta.url)')
    expect(assets).toEqual(['packages/database/src/engine/words.json'])
  })

  it('leaves addresses alone that are computed or not relative', () => {
    const source = "new URL(name, import.meta.url); new URL('https://example.invalid/a.ts')"
    expect(relocateUrls(source, path)).toEqual({ code: source, entries: [], assets: [] })
  })
})

describe('nameWorkerBundle', () => {
  it('joins the package and the path below src', () => {
    expect(nameWorkerBundle('packages/reader/src/worker/run.ts')).toBe('workers/reader-worker-run')
  })
})
