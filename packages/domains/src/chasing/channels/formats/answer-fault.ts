import type { OutsideAnswer } from '../outside/send-request.ts'
import type { HttpConfig } from './format-request.ts'

const shown = 300

/** Robots answer 200 whatever happened; the code in the body says whether the message was taken. */
function robotCode(text: string): number | null {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer !== 'object' || answer === null) return null
    if ('errcode' in answer && typeof answer.errcode === 'number') return answer.errcode
    if ('code' in answer && typeof answer.code === 'number') return answer.code
    if ('StatusCode' in answer && typeof answer.StatusCode === 'number') return answer.StatusCode
  } catch {
    // no JSON: no code
  }
  return null
}

/** Why a message was not taken, by what was answered; null where it was. */
export function answerFault(config: HttpConfig, answer: OutsideAnswer): string | null {
  const said = `HTTP ${answer.status} ${answer.text.slice(0, shown)}`.trim()
  if (answer.status < 200 || answer.status > 299) return said
  if (config.kind === 'sms') {
    return config.success === null || answer.text.includes(config.success) ? null : said
  }
  if (config.kind === 'webhook') return null
  return robotCode(answer.text) === 0 ? null : said
}
