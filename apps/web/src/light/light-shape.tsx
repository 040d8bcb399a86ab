import type { LightColour } from '@wanwu/contract'

const shapes: Record<LightColour, React.ReactNode> = {
  red: <rect x="1.5" y="1.5" width="11" height="11" rx="1.5" fill="currentColor" />,
  yellow: <path d="M7 1.5 13 12.5H1z" fill="currentColor" />,
  blue: <path d="M7 1 13 7 7 13 1 7z" fill="currentColor" />,
  green: <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="2" />,
  done: (
    <path
      d="M7 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 7 1.8M4.6 7.1l1.7 1.7 3.2-3.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  undated: <path d="M2.5 7h9" stroke="currentColor" strokeWidth="1.5" />,
}

/** The shape of a light: it differs without its colour too. */
export function LightShape(props: { colour: LightColour }) {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden>
      {shapes[props.colour]}
    </svg>
  )
}
