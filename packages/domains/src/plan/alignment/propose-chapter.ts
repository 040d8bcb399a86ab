import type { Task } from '@wanwu/contract'
import { nationalOpinion } from './national-opinion.ts'

/** A chapter proposed for a task, with how sure the proposal is (0 to 1). */
export interface ChapterProposal {
  code: string | null
  confidence: number
}

const weights = { path: 3, title: 3, text: 1 }

/**
 * Which chapter of the national opinion a task serves: the one most of whose terms stand in the headings
 * above it, its own heading and its text. Nothing is proposed where no term stands; a person confirms.
 */
export function proposeChapter(task: Task): ChapterProposal {
  const places: [string, number][] = [
    [task.path.join(''), weights.path],
    [task.title ?? '', weights.title],
    [task.text, weights.text],
  ]
  const scores = nationalOpinion.entries
    .filter((entry) => entry.verified)
    .map((entry) => ({
      code: entry.code,
      score: places.reduce(
        (sum, [text, weight]) => sum + entry.words.filter((word) => text.includes(word)).length * weight,
        0,
      ),
    }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scores
  if (!best || best.score === 0) return { code: null, confidence: 0 }
  return { code: best.code, confidence: Math.min(0.95, best.score / (best.score + (second?.score ?? 0) + 1)) }
}
