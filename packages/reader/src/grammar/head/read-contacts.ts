import type { Ledger } from '@wanwu/contract'
import { type Flow, spanOf } from '../text/flow.ts'

/** A contact with the place it stands at. */
export interface ContactReading {
  readonly contact: Ledger['contacts'][number]
  readonly source: ReturnType<typeof spanOf>
}

const person =
  /(?:联系人|联络人|联络员|经办人)(?:及(?:联系)?电话|及联系方式|姓名)?:?([\u4e00-\u9fa5·]{2,4}?)(?=[,,;。、:()\d]|联系|电话|手机|传真|邮|$)/
const phone = /(?:(?:0\d{2,3}|0000)[-)]?\d{7,8}|1[3-9]\d{9}|(?:电话|手机|传真):?(\d[\d-]{6,14}\d))/
const email = /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}/

/** Reads contact persons, telephone numbers and mail addresses; they are personal data and flagged as such. */
export function readContacts(flows: readonly Flow[]): ContactReading[] {
  const found: ContactReading[] = []
  for (const flow of flows) {
    if (!/联系|电话|手机|邮箱|@|联络|经办/.test(flow.norm)) continue
    const name = person.exec(flow.norm)?.[1]
    const call = phone.exec(flow.norm)
    const mail = email.exec(flow.norm)?.[0]
    const number = call?.[1] ?? call?.[0]
    if (
      number === undefined &&
      mail === undefined &&
      (name === undefined || !/电话|手机|方式/.test(flow.norm))
    )
      continue
    found.push({
      contact: {
        ...(name === undefined ? {} : { name }),
        ...(number === undefined ? {} : { phone: number }),
        ...(mail === undefined ? {} : { email: mail }),
      },
      source: spanOf(flow),
    })
  }
  return found
}
