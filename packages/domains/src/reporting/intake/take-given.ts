import { EntryContent, type GivenFields } from '@wanwu/contract'

/** What stands of a duty once a file has spoken: what it leaves blank stays as it was written. */
export function takeGiven(content: EntryContent, given: GivenFields): EntryContent {
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return EntryContent.parse({ ...content, ...Object.fromEntries(said) })
}
