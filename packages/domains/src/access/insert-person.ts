import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { foldUserName } from './authentication/fold-user-name.ts'
import { createLogin } from './authentication/logins.ts'
import { searchValues } from './search-condition.ts'

/** A person to be added. */
export interface NewPerson {
  name: string
  userName: string
  unitId: string
  phone: string | null
  /** null: they sign in by an identity provider alone */
  passwordHash: string | null
  mustChangePassword: boolean
  demo: boolean
  id?: string
}

/** Adds a person with their login, together or not at all. Answers with the id. Policy is the caller's. */
export async function insertPerson(client: SqlClient, person: NewPerson): Promise<string> {
  const id = person.id ?? newId()
  const search = searchValues([person.name, person.userName])
  await client.query(
    `insert into person (id, name, user_name, user_key, unit_id, phone, demo, must_change_password,
       has_password, search_text, search_pinyin, search_initials, sort_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      person.name,
      person.userName,
      foldUserName(person.userName),
      person.unitId,
      person.phone,
      person.demo,
      person.mustChangePassword,
      person.passwordHash !== null,
      search.searchText,
      search.searchPinyin,
      search.searchInitials,
      search.sortKey,
    ],
  )
  await createLogin(client, { personId: id, ...person })
  return id
}
