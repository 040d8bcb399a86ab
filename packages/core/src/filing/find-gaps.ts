import type { EntryContent, EntryField } from '@wanwu/contract'

/**
 * What an entry still lacks before its report can be handed in: a claim; one line of progress where something
 * was done or continues; the day of completion where it is done; a cause or a next step where nothing has begun.
 */
export function findGaps(content: EntryContent): EntryField[] {
  const written = (text: string) => text.trim() !== ''
  if (content.claim === null) return ['claim']
  if (content.claim === 'not-started') {
    return written(content.cause) || written(content.next) ? [] : ['cause']
  }
  const gaps: EntryField[] = written(content.progress) ? [] : ['progress']
  if (content.claim === 'done' && content.completedOn === null) gaps.push('completedOn')
  return gaps
}
