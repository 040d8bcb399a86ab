import type { RegionLevel } from '@wanwu/contract'

/** A version of a region of the demo. */
export interface DemoRegion {
  code: string
  name: string
  level: RegionLevel
  parent: string | null
  validFrom: string
  validTo?: string
  successor?: string
}

/** The demo's fictional places: a county that became a district keeps its old code as a version that ended. */
export const demoRegions: readonly DemoRegion[] = [
  { code: '990000', name: '示例省', level: 'province', parent: null, validFrom: '2000-01-01' },
  { code: '990100', name: '云岭市', level: 'prefecture', parent: '990000', validFrom: '2000-01-01' },
  { code: '990121', name: '白鹿县', level: 'county', parent: '990100', validFrom: '2000-01-01' },
  { code: '990122', name: '青松县', level: 'county', parent: '990100', validFrom: '2000-01-01' },
  { code: '990102', name: '松溪区', level: 'county', parent: '990100', validFrom: '2024-01-01' },
  {
    code: '990123',
    name: '松溪县',
    level: 'county',
    parent: '990100',
    validFrom: '2000-01-01',
    validTo: '2024-01-01',
    successor: '990102',
  },
]
