import './page-state.css'
import type { Bilingual } from '@wanwu/contract'
import { Button } from '../act/button.tsx'
import { StateMark } from '../state/state-mark.tsx'
import { inLanguage } from '../words/bilingual.ts'
import { useLanguage, useUiWords } from '../words/ui-provider.tsx'

/** What an error says, as it came from the server. */
export interface Trouble {
  message: Bilingual
  next?: Bilingual | undefined
  /** Asking again would get the same answer: not allowed, not there. */
  lasting?: boolean | undefined
  /** Under which the log has the details. */
  reference?: string | undefined
}

/** Something could not be read or done: what and where, what to do next, and a way to try again. */
export function Failed(props: { trouble: Trouble; onRetry?: (() => void) | undefined }) {
  const words = useUiWords()
  const language = useLanguage()
  const { message, next, reference, lasting } = props.trouble
  return (
    <div className="w-page-state" role="alert">
      <p className="w-page-state-title w-failed-title">
        <StateMark state="doubtful" size={16} />
        {inLanguage(message, language)}
      </p>
      {next ? <p>{inLanguage(next, language)}</p> : null}
      {reference ? <p className="w-quiet">{words.reference(reference)}</p> : null}
      {props.onRetry && !lasting ? (
        <div className="w-page-state-acts">
          <Button onPress={props.onRetry}>{words.retry}</Button>
        </div>
      ) : null}
    </div>
  )
}

/** The same in one block, for a form or a panel whose other parts still stand. */
export function TroubleBlock(props: { trouble: Trouble }) {
  const language = useLanguage()
  const { message, next } = props.trouble
  return (
    <div className="w-callout" role="alert">
      <StateMark state="doubtful" />
      <div>
        <strong>{inLanguage(message, language)}</strong>
        {next ? <div>{inLanguage(next, language)}</div> : null}
      </div>
    </div>
  )
}
