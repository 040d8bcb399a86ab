import type { ReactNode } from 'react'

const shapes = {
  overview: <path d="M2.5 2.5h4.5v5H2.5zM9 2.5h4.5v3H9zM9 7.5h4.5v6H9zM2.5 9.5H7v4H2.5z" />,
  plan: <path d="M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.2h3.3M6 8h4.5M6 10.8h4.5" />,
  filing: <path d="M2 9.5 4 3h8l2 6.5v4H2zM2 9.5h3.5l1 1.8h3l1-1.8H14" />,
  monitor: <path d="M1.5 8.5H4L6 3.5l3 9 2-5.5.8 1.5h2.7" />,
  map: <path d="m1.8 4 4.2-1.8 4 1.8 4.2-1.8V12L10 13.8 6 12l-4.2 1.8zM6 2.2V12M10 4v9.8" />,
  supervise: <path d="M7 2.2a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2M10.4 10.4 14 14" />,
  ledger: <path d="M2 2.8h12v10.4H2zM2 6h12M2 9.6h12M6 6v7.2" />,
  assess: <path d="M2 14h12M3.8 14V8.5h2V14M7 14V3h2v11M10.2 14V6h2v8" />,
  system: (
    <path d="M2 4.5h5M11 4.5h3M2 11.5h2M8 11.5h6M9 2.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4M6 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4" />
  ),
  search: <path d="M7 2.2a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2M10.4 10.4 14 14" />,
  bell: <path d="M3.2 11.5h9.6L11.5 9.6V6.8a3.5 3.5 0 0 0-7 0v2.8zM6.6 13.6a1.5 1.5 0 0 0 2.8 0M8 3.2V1.8" />,
  cross: <path d="m4 4 8 8m0-8-8 8" />,
  plus: <path d="M8 3v10M3 8h10" />,
  back: <path d="M10 3 5 8l5 5" />,
  menu: <path d="M2 4.2h12M2 8h12M2 11.8h12" />,
  file: <path d="M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.2h3.3" />,
  offline: <path d="M4.5 12.5h7a3 3 0 0 0 .4-5.9A4.2 4.2 0 0 0 4 6.8a2.9 2.9 0 0 0 .5 5.7M2 2l12 12" />,
  link: (
    <path d="M6.5 9.5a2.8 2.8 0 0 0 4 0l2.2-2.2a2.8 2.8 0 0 0-4-4L7.6 4.4M9.5 6.5a2.8 2.8 0 0 0-4 0L3.3 8.7a2.8 2.8 0 0 0 4 4l1.1-1.1" />
  ),
  units: <path d="M2 14h12M3 14V4.5L8 2l5 2.5V14M6.5 14v-3h3v3M6 6.5h1M9 6.5h1M6 9h1M9 9h1" />,
} as const satisfies Record<string, ReactNode>

/** Name of an icon of the product's own set. */
export type IconName = keyof typeof shapes

/** A line drawing on a 16 grid. Always beside a word, so it is never read aloud. */
export function Icon(props: { name: IconName; size?: number | undefined }) {
  const size = props.size ?? 16
  return (
    <svg
      className="w-icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinejoin="round"
      aria-hidden
    >
      {shapes[props.name]}
    </svg>
  )
}
