/** The mark of 万物: a sprout of two leaves in a ring. */
export function BrandMark(props: { size?: number | undefined }) {
  const size = props.size ?? 22
  return (
    <svg viewBox="0 0 22 22" width={size} height={size} fill="none" stroke="var(--pine)" aria-hidden>
      <circle cx="11" cy="11" r="9.6" strokeWidth="1.3" />
      <path d="M11 17.6v-6.4" strokeWidth="1.5" strokeLinecap="round" />
      <path
        d="M10.9 11.4C6.9 11.8 5.3 9.4 5.3 6.7c3.4-.3 5.6 1.4 5.6 4.7Z"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path
        d="M11.1 13.1c0-3 2-4.9 5.5-4.6.2 2.9-1.7 4.9-5.5 4.6Z"
        fill="var(--pine)"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
    </svg>
  )
}
