import { AppError, RecordFilters } from '@wanwu/contract'
import { type ListRequest, UnusableRequest } from '@wanwu/register'

function unreadable(field: string): AppError {
  return new AppError('INVALID_INPUT', {
    message: { zh: `不能按“${field}”筛选或排序。`, en: `The list cannot be asked for by "${field}".` },
    next: { zh: '请清除筛选后重试。', en: 'Clear the filters and try again.' },
    data: { issues: [{ path: field, reason: 'UNUSABLE' }] },
  })
}

function readWhere(text: string | undefined): ListRequest['where'] {
  if (!text) return []
  try {
    return RecordFilters.parse(JSON.parse(text))
  } catch {
    throw unreadable('where')
  }
}

function readBox(text: string | undefined): ListRequest['within'] {
  if (!text) return undefined
  const numbers = text.split(',').map(Number)
  const [west, south, east, north] = numbers
  if (numbers.length !== 4 || numbers.some((each) => !Number.isFinite(each))) throw unreadable('within')
  return [west ?? 0, south ?? 0, east ?? 0, north ?? 0]
}

/** What a list is asked for, from its address. @throws AppError INVALID_INPUT naming the part that cannot be read. */
export function readRequest(input: {
  q?: string | undefined
  where?: string | undefined
  within?: string | undefined
  voided?: boolean | undefined
  sort?: string | undefined
}): ListRequest {
  const descending = input.sort?.startsWith('-') ?? false
  const field = input.sort?.replace(/^-/, '')
  return {
    q: input.q,
    where: readWhere(input.where),
    within: readBox(input.within),
    voided: input.voided ?? false,
    sort: field ? { field, descending } : undefined,
  }
}

/** Runs something that builds a statement; a field it cannot be asked by becomes an error for the caller. */
export function usable<T>(build: () => T): T {
  try {
    return build()
  } catch (error) {
    if (error instanceof UnusableRequest) throw unreadable(error.field)
    throw error
  }
}
