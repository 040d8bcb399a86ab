import { useRouter, useRouterState } from '@tanstack/react-router'
import type { z } from 'zod'
import { parseView, printView, type ViewValues } from './address.ts'

/**
 * What a list shows, kept in its address, so that a link reproduces it. `schema` has only optional fields;
 * a value that does not fit is dropped, not refused. The setter patches: `undefined` takes a value away.
 * Narrowing replaces the entry of the history; opening a thing (`push`) makes one, so that back closes it.
 */
export function useView<S extends z.ZodObject>(
  schema: S,
): [z.output<S>, (patch: { [K in keyof z.output<S>]?: z.output<S>[K] | undefined }, push?: boolean) => void] {
  const router = useRouter()
  const location = useRouterState({ select: (state) => state.location })
  const raw = parseView(location.searchStr)
  const view = Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]) => {
      const parsed = (field as z.ZodType).safeParse(raw[name])
      return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : []
    }),
  ) as z.output<S>
  return [
    view,
    (patch, push = false) => {
      const next = printView({ ...view, ...patch } as ViewValues)
      const href = `${location.pathname}${next}`
      if (push) router.history.push(href)
      else router.history.replace(href)
    },
  ]
}
