import './role-chip.css'
import type { UnitRole } from '@wanwu/contract'
import type { ReactNode } from 'react'
import { useUiWords } from '../words/ui-provider.tsx'

/** 牵头 filled, 责任 outlined, 配合 dashed: told apart without colour. */
export function RoleChip(props: { unitRole: UnitRole }) {
  const words = useUiWords()
  return (
    <span className="w-chip" data-role={props.unitRole}>
      {words.roles[props.unitRole]}
    </span>
  )
}

/** A short plain word in a hairline box, for things that are no role (已停用, 我). */
export function NoteChip(props: { children: ReactNode }) {
  return (
    <span className="w-chip" data-role="note">
      {props.children}
    </span>
  )
}

/** 无时限, 原文未写: a plain word in ink-3, never a chip and never a dash. */
export function Absent(props: { what: 'deadline' | 'text' }) {
  const words = useUiWords()
  return <span className="w-quiet">{props.what === 'deadline' ? words.noDeadline : words.notWritten}</span>
}
