/** What stands for something secret in a text that is kept or shown. */
export const hidden = '•••'

/** What is shorter is no secret, and would cut ordinary words to pieces. */
const shortest = 4

/** Takes the secret of a channel, and what is secret in its address, out of a text. */
export function hideSecrets(text: string, of: { address: string | null; secret: string | null }): string {
  const parts = of.address === null ? [] : [of.address, ...secretParts(new URL(of.address))]
  return [...parts, ...(of.secret === null ? [] : [of.secret, encodeURIComponent(of.secret)])]
    .filter((part) => part.length >= shortest)
    .reduce((shown, part) => shown.replaceAll(part, hidden), text)
}

/** The query, the last part of the path, and a name and password of an address: where robots keep their tokens. */
function secretParts(url: URL): string[] {
  const last = url.pathname.split('/').at(-1) ?? ''
  return [url.search.slice(1), ...url.searchParams.values(), last.length >= 16 ? last : '', url.password]
}
