import './page-state.css'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import { StateMark } from '../state/state-mark.tsx'

/** Calm words in the top bar: 离线, 有未存的改动 (ochre), or 已存 10:26 (a bare tick). */
export function Badge(props: { tone: 'offline' | 'unsaved' | 'saved'; children: ReactNode }) {
  return (
    <span className="w-badge" data-tone={props.tone} role="status">
      {props.tone === 'offline' ? <Icon name="offline" size={14} /> : null}
      {props.tone === 'saved' ? <StateMark state="saved" /> : null}
      {props.children}
    </span>
  )
}
