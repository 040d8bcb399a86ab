import { TroubleBlock } from '@wanwu/ui'
import { troubleOf } from '../../api/trouble-of.ts'
import type { Filing } from './use-filing.ts'

/** Why the server did not take what was written of one part; the text stays in the form. */
export function RefusedHere(props: { part: string; filing: Filing }) {
  const error = props.filing.state.refused.get(props.part)
  return error ? <TroubleBlock trouble={troubleOf(error)} /> : null
}
