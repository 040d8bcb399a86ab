import './popover.css'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button, type ButtonLook, type ButtonSize } from '../act/button.tsx'
import { Chevron } from '../icon/chevron.tsx'

/** One entry of a menu: an act, or with `href` a place. */
export interface MenuEntry {
  id: string
  label: string
  note?: string | undefined
  href?: string | undefined
  onAction?: (() => void) | undefined
  /** Why it cannot be chosen now; stands beside the label. */
  reason?: string | undefined
  current?: boolean | undefined
}

/** A button that opens a list of acts or places: `<Menu label="更多" entries={[…]} />`. */
export function Menu(props: {
  label: ReactNode
  entries: readonly MenuEntry[]
  look?: ButtonLook | undefined
  size?: ButtonSize | undefined
  /** Said aloud where the label is not words. */
  ariaLabel?: string | undefined
}) {
  return (
    <MenuTrigger>
      <Button look={props.look} size={props.size} label={props.ariaLabel}>
        <span className="w-menu-label">{props.label}</span>
        <Chevron />
      </Button>
      <Popover className="w-popover" offset={4}>
        <AriaMenu className="w-list">
          {props.entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className="w-item"
              textValue={entry.label}
              isDisabled={entry.reason !== undefined}
              {...(entry.href ? { href: entry.href } : {})}
              {...(entry.onAction ? { onAction: entry.onAction } : {})}
            >
              <span data-current={entry.current ?? false}>{entry.label}</span>
              {(entry.reason ?? entry.note) ? (
                <span className="w-item-note">{entry.reason ?? entry.note}</span>
              ) : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
