import './view-tabs.css'
import { Button } from 'react-aria-components/Button'
import { Link } from 'react-aria-components/Link'

/** A saved view (or another page of the same room): its address reproduces it. */
export interface ViewTab {
  id: string
  label: string
  href: string
  count?: number | undefined
}

/** Saved views as tabs with counts. Each is a link, so it can be copied, opened beside, and gone back to. */
export function ViewTabs(props: {
  label: string
  tabs: readonly ViewTab[]
  current: string | undefined
  /** 存为视图: shown last. */
  add?: { label: string; onPress: () => void } | undefined
}) {
  return (
    <nav className="w-tabs" aria-label={props.label}>
      {props.tabs.map((tab) => (
        <Link
          key={tab.id}
          className="w-tab"
          href={tab.href}
          {...(tab.id === props.current ? { 'aria-current': 'page' as const } : {})}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className="w-tab-count">{tab.count}</span>}
        </Link>
      ))}
      {props.add ? (
        <Button className="w-tab" onPress={props.add.onPress}>
          ＋ {props.add.label}
        </Button>
      ) : null}
    </nav>
  )
}
