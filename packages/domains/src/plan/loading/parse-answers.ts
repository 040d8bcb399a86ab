import { AppError, MatchAnswers } from '@wanwu/contract'

/** A person's answers about matches travel as JSON in the query, beside the file. */
export function parseAnswers(matches: string | undefined): MatchAnswers | undefined {
  if (matches === undefined) return undefined
  try {
    return MatchAnswers.parse(JSON.parse(matches))
  } catch (cause) {
    throw new AppError('INVALID_INPUT', {
      message: { zh: '对应的回答（matches）写法不对。', en: 'The answers about matches are malformed.' },
      next: {
        zh: '应为 {"against": "版本", "answers": {"问题": "same:任务、new、skip、keep 或 drop"}} 的 JSON。',
        en: 'Send JSON of the form {"against": "print", "answers": {"question": "same:task, new, skip, keep or drop"}}.',
      },
      cause,
    })
  }
}
