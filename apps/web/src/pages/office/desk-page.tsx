import './office.css'
import { useAbility } from '../../session/use-me.ts'
import { OfficeDesk } from './office-desk.tsx'
import { UnitDesk } from './unit-desk.tsx'

/** 报送: a unit sees what it owes; the office, and whoever watches, who owes what. */
export function DeskPage() {
  const files = useAbility('report.file')
  const manages = useAbility('report.manage')
  return files && !manages ? <UnitDesk /> : <OfficeDesk />
}
