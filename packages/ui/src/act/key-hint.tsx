import './key-hint.css'

/** Keys and what they do: `<KeyHint keys={['J', 'K']} word="上下" />`. Hidden where there is no keyboard. */
export function KeyHint(props: { keys: readonly string[]; word?: string | undefined }) {
  return (
    <span className="w-keys" aria-hidden={props.word === undefined}>
      {props.keys.map((key) => (
        <kbd key={key} className="w-key">
          {key}
        </kbd>
      ))}
      {props.word}
    </span>
  )
}
