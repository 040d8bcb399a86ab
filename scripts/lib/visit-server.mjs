/**
 * Looks at a running server as a visitor would: the first page and its script, a demo sign-in, the ledger as Excel
 * and Word. Together these load every part that was bundled.
 * @param {string} base address
 * @param {(word: string) => void} say
 * @throws {Error} naming the first thing that is not as it should be
 */
export async function visitServer(base, say) {
  const page = await (await fetch(`${base}/`)).text()
  const script = /<script[^>]+src="([^"]+\.js)"/.exec(page)?.[1]
  if (!script) throw new Error(`the first page loads no script:\n${page.slice(0, 500)}`)
  const loaded = await fetch(new URL(script, base))
  if (!loaded.ok || !/javascript/.test(loaded.headers.get('content-type') ?? '')) {
    throw new Error(`${script}: ${loaded.status} ${loaded.headers.get('content-type')}`)
  }
  say('the sign-in page and its script are served')

  const { password, items } = await (await fetch(`${base}/api/demo-sign-ins`)).json()
  const userName = items[0]?.userName
  const signedIn = await fetch(`${base}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: base },
    body: JSON.stringify({ userName, password }),
  })
  if (!signedIn.ok) throw new Error(`sign-in as ${userName}: ${signedIn.status} ${await signedIn.text()}`)
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  say(`signed in as ${userName}`)

  for (const format of ['xlsx', 'docx']) {
    const file = await fetch(`${base}/api/ledger/export?format=${format}`, { headers: { cookie } })
    const bytes = Buffer.from(await file.arrayBuffer())
    if (!file.ok || bytes.subarray(0, 2).toString() !== 'PK') {
      throw new Error(`export as ${format}: ${file.status} ${bytes.subarray(0, 300)}`)
    }
    say(`the ledger as ${format}, ${bytes.length} bytes`)
  }
}
