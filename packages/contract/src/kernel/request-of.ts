import type { Endpoint } from './define-endpoint.ts'

/** Sent with every call: a form on another site cannot set it, so cookies alone never act. */
export const clientHeader = 'x-wanwu-client'

/** A request as `fetch` takes it. */
export interface PreparedRequest {
  url: string
  init: { method: string; headers: Record<string, string>; body?: BodyInit }
}

/** Lays an endpoint's input out over path, query and body as its declaration says. */
export function requestOf(
  endpoint: Endpoint,
  input: Record<string, unknown>,
  file?: Blob | Uint8Array<ArrayBuffer>,
): PreparedRequest {
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined))
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name) ?? '')
    rest.delete(name)
    return encodeURIComponent(value)
  })
  const headers: Record<string, string> = { [clientHeader]: '1', accept: 'application/json' }
  const inQuery = endpoint.method === 'GET' || endpoint.method === 'DELETE' || endpoint.upload !== undefined
  if (!inQuery) {
    headers['content-type'] = 'application/json'
    return {
      url: path,
      init: { method: endpoint.method, headers, body: JSON.stringify(Object.fromEntries(rest)) },
    }
  }
  const query = new URLSearchParams()
  for (const [name, value] of rest) {
    if (value === null) continue
    for (const one of Array.isArray(value) ? value : [value]) {
      query.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one))
    }
  }
  const url = query.size > 0 ? `${path}?${query}` : path
  if (!file) return { url, init: { method: endpoint.method, headers } }
  headers['content-type'] = 'application/octet-stream'
  return { url, init: { method: endpoint.method, headers, body: file } }
}
