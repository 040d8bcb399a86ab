/** A choice in a cell: the system's own list, which the keyboard opens, searches and closes. */
export function ChoiceCell<Id extends string>(props: {
  label: string
  /** what stands while nothing is chosen; without it something always is */
  none?: string
  value: string
  choices: readonly { id: Id; label: string }[]
  onChange: (value: Id) => void
  cell?: string
}) {
  const known = props.choices.some(({ id }) => id === props.value)
  return (
    <select
      className="w-input"
      aria-label={props.label}
      data-cell={props.cell}
      value={known ? props.value : ''}
      onChange={(event) => {
        const chosen = props.choices.find(({ id }) => id === event.target.value)
        if (chosen) props.onChange(chosen.id)
      }}
    >
      {known ? null : <option value="">{props.none}</option>}
      {props.choices.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  )
}
