import './popover.css'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button } from '../act/button.tsx'
import { Chevron } from '../icon/chevron.tsx'
import { StateMark } from '../state/state-mark.tsx'

/** A quiet button that opens a list of which one or several are on: 列 7/9, 行高：两行. */
export function TickMenu(props: {
  label: ReactNode
  /** Said aloud as the name of the list. */
  ariaLabel: string
  choices: readonly { id: string; label: string }[]
  value: readonly string[]
  onChange: (value: string[]) => void
  multiple?: boolean | undefined
}) {
  return (
    <MenuTrigger>
      <Button size="bar" look="bare">
        {props.label}
        <Chevron />
      </Button>
      <Popover className="w-popover" offset={4}>
        <AriaMenu
          className="w-list"
          aria-label={props.ariaLabel}
          selectionMode={props.multiple ? 'multiple' : 'single'}
          disallowEmptySelection
          selectedKeys={props.value}
          onSelectionChange={(keys) =>
            props.onChange(keys === 'all' ? props.choices.map((choice) => choice.id) : [...keys].map(String))
          }
        >
          {props.choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} className="w-item" textValue={choice.label}>
              <span className="w-item-tick">
                {props.value.includes(choice.id) ? <StateMark state="saved" size={12} /> : null}
              </span>
              <span>{choice.label}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
