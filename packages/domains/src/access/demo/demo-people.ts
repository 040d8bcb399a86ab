import type { Role } from '@wanwu/contract'

/** A person of the demo: one for every role, and two for a county. */
export interface DemoPerson {
  userName: string
  name: string
  unit: string
  /** `region`: where it counts, by default that of the demo's people */
  roles: { role: Role; ownUnitOnly: boolean; region?: string }[]
}

const wide = (role: Role) => ({ role, ownUnitOnly: false })
const own = (role: Role) => ({ role, ownUnitOnly: true })

/** Evidently fictional people; they all have the one printed password. */
export const demoPeople: readonly DemoPerson[] = [
  { userName: '统筹办', name: '示例甲', unit: 'office', roles: [wide('office')] },
  { userName: '统筹办核稿', name: '示例壬', unit: 'office', roles: [wide('office')] },
  { userName: '管理员', name: '示例乙', unit: 'office', roles: [wide('admin')] },
  { userName: '分管领导', name: '示例丙', unit: 'forestry', roles: [own('leader')] },
  { userName: '联络员', name: '示例丁', unit: 'forestry', roles: [own('liaison')] },
  { userName: '生态联络员', name: '示例癸', unit: 'ecology', roles: [own('liaison')] },
  { userName: '巡护员', name: '示例戊', unit: 'reserve', roles: [own('inspector')] },
  { userName: '数据管理员', name: '示例己', unit: 'ecology', roles: [wide('steward')] },
  { userName: '审计员', name: '示例庚', unit: 'office', roles: [wide('auditor')] },
  { userName: '县联络员', name: '示例辛', unit: 'bailu', roles: [own('liaison')] },
  {
    userName: '县统筹办',
    name: '示例癸',
    unit: 'bailu',
    roles: [{ role: 'office', ownUnitOnly: false, region: '990121' }, own('liaison')],
  },
]

/** The region that the demo's people work in. */
export const demoRegion = '990100'

/** The password of all demo accounts: printed at the start, and good on this machine only. */
export const demoPassword = 'wanwu-2026'
