import { getRegister } from '@wanwu/contract'
import { useAsk } from '../../api/use-ask.ts'
import { useLabel } from '../registers/use-label.ts'

/** The declaration of responses with its vocabularies, and the name of a level; nothing yet while it is asked for. */
export function useResponseWords() {
  const say = useLabel()
  const { data } = useAsk(getRegister, { register: 'emergency-response' })
  const levels = data?.vocabularies.find(({ key }) => key === 'response-level')?.terms ?? []
  return {
    declared: data,
    levelName: (level: string) => {
      const term = levels.find(({ code }) => code === level)
      return term ? say(term.labels) : level
    },
  }
}
