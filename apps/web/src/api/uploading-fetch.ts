import { noteLost, noteReached } from './connection.ts'
import { Unreachable } from './unreachable.ts'

/**
 * `fetch` for a file, which says how much of it is sent (0 to 1): `fetch` itself does not tell. The answer is
 * the same as that of `fetch`; not reaching the server throws {@link Unreachable}.
 */
export function uploadingFetch(onSent: (share: number) => void): typeof fetch {
  return (input, init) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open(init?.method ?? 'GET', String(input))
      request.responseType = 'blob'
      new Headers(init?.headers).forEach((value, name) => {
        request.setRequestHeader(name, value)
      })
      request.upload.onprogress = (event) => {
        if (event.lengthComputable) onSent(event.loaded / event.total)
      }
      request.onload = () => {
        noteReached()
        const type = request.getResponseHeader('content-type')
        resolve(
          new Response(request.response as Blob, {
            status: request.status,
            headers: type ? { 'content-type': type } : {},
          }),
        )
      }
      request.onerror = () => {
        noteLost()
        reject(new Unreachable(new TypeError('The upload broke off.')))
      }
      request.send(init?.body as XMLHttpRequestBodyInit)
    })
}
