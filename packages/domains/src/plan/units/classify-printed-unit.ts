import type { PrintedUnit } from '@wanwu/contract'

/** 各县（市、区）, 县（区）政府, 各乡镇人民政府, 各成员单位 of a kind of place: every member is meant. */
const collective =
  /^(?:全?[省市县区州旗]?各|各级|所有|全市|全县|全省)?(?:有关|相关)?(?:地级)?(?:市州?|州|盟|县|区|旗|乡|镇|街道)(?:[（(、市县区州旗乡镇街道）)和]|及)*(?:党委|人民政府|政府|办事处|管委会|[、和]|生态环境保护委员会)*$/

/** Points back at units named elsewhere instead of naming any. */
const reference =
  /(?:责任|牵头|配合|相关|有关|成员|参与|主管|协办|其他|各)(?:责任|牵头|配合|相关|有关|成员)?(?:单位|部门|部委|科室)$|^(?:各|有关|相关)(?:单位|部门)$/

/**
 * What a printed unit name is by its form: one unit, a collective whose members each owe the duty
 * (各县（市、区）人民政府), or a reference to units named elsewhere (各责任单位, 有关部门).
 */
export function classifyPrintedUnit(printed: string): PrintedUnit['kind'] {
  const name = printed.replace(/\s+/g, '')
  if (reference.test(name)) return 'reference'
  if (/^[各县区市州旗乡镇全所]/.test(name) && collective.test(name)) return 'collective'
  return 'unit'
}
