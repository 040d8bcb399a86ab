import { QueryClient } from '@tanstack/react-query'
import { endpoints, reservedRegisterKeys } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { createWebRouter } from './router.tsx'

/** Fixed words that stand where the key of a register stands. */
const shadowing = (paths: readonly string[], before: string) =>
  paths.flatMap((path) => {
    const [word = ''] = path.startsWith(before) ? path.slice(before.length).split('/') : []
    return /^[a-z]/.test(word) ? [word] : []
  })

test('no page and no endpoint shadows a register that may be declared', () => {
  const pages = shadowing(Object.keys(createWebRouter(new QueryClient()).routesByPath), '/registers/')
  expect(pages).toContain('due')
  const calls = shadowing(
    endpoints.map(({ path }) => path),
    '/api/registers/',
  )
  const free = [...pages, ...calls].filter((word) => !reservedRegisterKeys.includes(word))
  expect(free).toEqual([])
  expect(reservedRegisterKeys.filter((word) => !pages.includes(word))).toEqual(['import', 'new'])
})
