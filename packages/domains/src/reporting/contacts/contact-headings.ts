import type { ContactColumn } from '@wanwu/contract'

/** Headings of the workbook that is downloaded, in the order offices keep it. */
export const contactHeadings: readonly [Exclude<ContactColumn, 'phone'>, string, number][] = [
  ['unit', '单位', 28],
  ['leader', '分管领导', 12],
  ['leaderPost', '领导职务', 12],
  ['leaderPhone', '领导电话', 16],
  ['office', '责任科室', 16],
  ['liaison', '联系人', 12],
  ['liaisonPost', '联系人职务', 12],
  ['officePhone', '办公电话', 16],
  ['mobile', '手机', 16],
  ['email', '电子邮箱', 24],
  ['remark', '备注', 18],
]

const person = '(?:联系人|联络员|联络人|经办人|责任人|承办人|工作人员)'
const leader = '(?:(?:分管|主管|责任|主要)?(?:领导|负责人|负责同志))'

// The first that fits wins.
const patterns: readonly [ContactColumn, RegExp][] = [
  ['unit', /^(?:责任|成员|报送|填报|牵头|所属)?(?:单位|部门)(?:名称)?$/],
  ['leaderPost', new RegExp(`^${leader}(?:的)?(?:职务|职位)$`)],
  ['leaderPhone', new RegExp(`^${leader}(?:的)?(?:联系)?(?:电话|手机|方式|号码|手机号)(?:号码)?$`)],
  ['leader', new RegExp(`^${leader}(?:姓名)?(?:及职务)?$`)],
  ['liaisonPost', new RegExp(`^${person}?(?:的)?(?:职务|职位)$`)],
  ['mobile', new RegExp(`^${person}?(?:的)?(?:手机|移动电话|手机号)(?:号码?)?$`)],
  ['officePhone', /^(?:办公|座机|固定|科室)(?:室)?(?:联系)?(?:电话|号码)$|^座机$/],
  ['phone', new RegExp(`^${person}?(?:的)?(?:联系)?(?:电话|方式|号码)(?:号码)?$`)],
  ['liaison', new RegExp(`^${person}(?:姓名)?(?:及职务)?$`)],
  ['office', /^(?:责任|承办|具体|牵头|业务|所在)?(?:科室|处室|股室|部门科室|内设机构)(?:名称)?$/],
  ['email', /^(?:政务|电子|联系)?(?:邮箱|邮件|e-?mail)(?:地址)?$/i],
  ['remark', /^备注$|^说明$/],
]

/** What a column's heading means; null where it is none of a contact register's. */
export function readContactHeading(heading: string): ContactColumn | null {
  const folded = heading.replace(/[（(【[].*?[）)】\]]/g, '').replace(/[\s*：:。]+/g, '')
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
