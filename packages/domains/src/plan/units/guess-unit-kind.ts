import type { UnitKind } from '@wanwu/contract'

/** Form of a name → kind of unit; the first that fits. */
const kinds: readonly [RegExp, UnitKind][] = [
  [/(?:委员会办公室|领导小组办公室|指挥部办公室)$/, 'office'],
  [/(?:法院|检察院)$/, 'justice'],
  [/(?:海关|税务局|气象局|海事局|邮政管理局|监测中心站|消防救援支队|缉私分局)$/, 'vertical'],
  [/(?:管委会|管理委员会|工业园区|开发区|高新区)$/, 'zone'],
  [/(?:人民政府|政府|街道办事处)$/, 'government'],
  [/^(?:中共)?.{0,6}(?:党委|纪委监委|纪委|组织部|宣传部|统战部|政法委|编办|网信办|党校|委办公室)$/, 'party'],
  [/(?:公司|集团|林场|农场|银行|电厂)$/, 'enterprise'],
  [/(?:总工会|妇联|团委|团市委|团县委|科协|文联|残联|红十字会|协会|学会|工商联)$/, 'organisation'],
  [/(?:中心|站|所|院|馆|大学|学院|学校|管理局直属|保护区管理局|管理处)$/, 'institution'],
  [/(?:局|委|委员会|厅|办|办公室)$/, 'department'],
]

/** The kind a unit most likely is by the form of its name; a person can change it. */
export function guessUnitKind(name: string): UnitKind {
  return kinds.find(([form]) => form.test(name))?.[1] ?? 'other'
}
