import { type Client, createClient, signIn } from '@wanwu/contract'

/** A client of the API signed in with an account, of the demo if no password is given, for what a journey needs. */
export async function clientAs(address: string, userName: string, password = 'wanwu-2026'): Promise<Client> {
  let cookie = ''
  const keeping: typeof fetch = async (input, init = {}) => {
    const headers = new Headers(init.headers)
    if (cookie !== '') headers.set('cookie', cookie)
    const answer = await fetch(input, { ...init, headers })
    for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0] ?? cookie
    return answer
  }
  const client = createClient({ baseUrl: address, fetch: keeping })
  await client.call(signIn, { userName, password })
  return client
}
