/** Small arrow that says: this opens. */
export function Chevron(props: { turn?: 'down' | 'right' | 'left' | 'up' | undefined }) {
  const angle = { down: 0, left: 90, up: 180, right: 270 }[props.turn ?? 'down']
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden
      style={{ display: 'inline-block', verticalAlign: '-1px', marginInlineStart: 4 }}
    >
      <path
        d="m3 4.5 3 3 3-3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        transform={`rotate(${angle} 6 6)`}
      />
    </svg>
  )
}
