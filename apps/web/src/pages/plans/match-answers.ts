import {
  type MatchAnswers,
  type MatchChoice,
  type MatchQuestion,
  matchReasons,
  type PrintMatching,
} from '@wanwu/contract'

/** What a person answered so far, by question. */
export type MatchAnswering = Readonly<Record<string, MatchChoice>>

/** Questions of one kind, as they are shown and may be answered together. */
export interface QuestionGroup {
  reason: MatchQuestion['reason']
  questions: MatchQuestion[]
}

/** The questions by kind, those that are nearest to a match first. */
export function groupQuestions(questions: readonly MatchQuestion[]): QuestionGroup[] {
  return matchReasons.flatMap((reason) => {
    const some = questions.filter((question) => question.reason === reason)
    return some.length > 0 ? [{ reason, questions: some }] : []
  })
}

/** What is left to ask: a task that a row was given is not gone. */
export function askedQuestions(matching: PrintMatching, answers: MatchAnswering): MatchQuestion[] {
  const given = new Set<string>(Object.values(answers))
  return matching.questions.filter(
    ({ id, reason }) => reason !== 'gone' || !given.has(id.replace(/^gone:/, 'same:')),
  )
}

/** Questions nobody has answered yet, in the order they are shown. */
export function openQuestions(matching: PrintMatching, answers: MatchAnswering): MatchQuestion[] {
  return groupQuestions(askedQuestions(matching, answers))
    .flatMap((group) => group.questions)
    .filter((question) => answers[question.id] === undefined)
}

/** Another row that was given the same task; null where there is none. */
export function takenBy(
  question: MatchQuestion,
  choice: MatchChoice,
  matching: PrintMatching,
  answers: MatchAnswering,
): MatchQuestion | null {
  if (!choice.startsWith('same:')) return null
  return matching.questions.find(({ id }) => id !== question.id && answers[id] === choice) ?? null
}

/** Proposals taken for these questions; a task that another row already has is left to a person. */
export function takeProposals(
  questions: readonly MatchQuestion[],
  matching: PrintMatching,
  answers: MatchAnswering,
): MatchAnswering {
  const taken: Record<string, MatchChoice> = { ...answers }
  for (const question of questions) {
    if (taken[question.id] !== undefined) continue
    if (takenBy(question, question.proposal, matching, taken) === null) taken[question.id] = question.proposal
  }
  return taken
}

/**
 * The answers as they go with the confirmation, as JSON; undefined while a question is open. Only what differs
 * from the proposals is spelt out, because it travels in the address.
 */
export function writeAnswers(matching: PrintMatching | null, answers: MatchAnswering): string | undefined {
  if (!matching || openQuestions(matching, answers).length > 0) return undefined
  const own = matching.questions.flatMap(({ id, proposal }) => {
    const choice = answers[id]
    return choice === undefined || choice === proposal ? [] : [[id, choice] as const]
  })
  const written: MatchAnswers = {
    against: matching.against.versionId,
    answers: Object.fromEntries(own),
    rest: 'proposal',
  }
  return JSON.stringify(written)
}
