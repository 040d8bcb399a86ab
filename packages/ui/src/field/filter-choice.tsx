import './field.css'
import './filter-choice.css'
import '../overlay/popover.css'
import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Chevron } from '../icon/chevron.tsx'
import { StateMark } from '../state/state-mark.tsx'
import { useUiWords } from '../words/ui-provider.tsx'
import type { Choice } from './combo-box.tsx'
import { rankSearch } from './match-search.ts'

/** Holds the filters of a list in one line; it is not printed, the sentence says what is seen. */
export function FilterChips(props: { label: string; children: ReactNode }) {
  return (
    <fieldset
      className="w-filter-chips"
      aria-label={props.label}
      style={{ border: 0, margin: 0, padding: 0 }}
    >
      {props.children}
    </fieldset>
  )
}

/**
 * One filter of a list: dashed with an arrow while off, pine with `×` while on. Opens a list of choices,
 * with a search above it where there are more than ten.
 */
export function FilterChoice(props: {
  label: string
  choices: readonly Choice[]
  value: readonly string[]
  onChange: (value: string[]) => void
  /** Whether several may be on at a time. */
  multiple?: boolean | undefined
}) {
  const words = useUiWords()
  const [typed, setTyped] = useState('')
  const chosen = props.choices.filter((choice) => props.value.includes(choice.id))
  const on = props.value.length > 0
  const labels = chosen.length > 0 ? chosen.map((choice) => choice.label) : props.value
  const named = words.filtered(props.label, labels)
  const hits = rankSearch(typed, props.choices, (choice) => [choice.label, ...(choice.keys ?? [])])

  return (
    <span className={on ? 'w-filter-on' : undefined}>
      <DialogTrigger onOpenChange={() => setTyped('')}>
        <Button className={on ? '' : 'w-filter'}>
          {on ? named : props.label}
          {on ? null : <Chevron />}
        </Button>
        <Popover className="w-popover" offset={4}>
          <Dialog aria-label={props.label} style={{ outline: 'none' }}>
            {({ close }) => (
              <>
                {props.choices.length > 10 ? (
                  <div className="w-filter-search">
                    <input
                      className="w-input"
                      type="search"
                      aria-label={words.search}
                      placeholder={words.search}
                      value={typed}
                      onChange={(event) => setTyped(event.target.value)}
                    />
                  </div>
                ) : null}
                <ListBox
                  className="w-list"
                  aria-label={props.label}
                  selectionMode={props.multiple ? 'multiple' : 'single'}
                  selectedKeys={props.value}
                  onSelectionChange={(keys) => {
                    const next =
                      keys === 'all' ? props.choices.map((choice) => choice.id) : [...keys].map(String)
                    props.onChange(next)
                    if (!props.multiple) close()
                  }}
                  renderEmptyState={() => <div className="w-list-empty">{words.noMatch}</div>}
                >
                  {hits.map((choice) => (
                    <ListBoxItem key={choice.id} id={choice.id} className="w-item" textValue={choice.label}>
                      <span className="w-item-tick">
                        {props.value.includes(choice.id) ? <StateMark state="saved" size={12} /> : null}
                      </span>
                      <span>{choice.label}</span>
                      {choice.note ? <span className="w-item-note">{choice.note}</span> : null}
                    </ListBoxItem>
                  ))}
                </ListBox>
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {on ? (
        <Button className="w-filter-off" aria-label={words.remove(named)} onPress={() => props.onChange([])}>
          ×
        </Button>
      ) : null}
    </span>
  )
}
