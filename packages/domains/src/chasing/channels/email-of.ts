/**
 * Where e-mail reaches a person, as SQL over `person` and its `address`: the address they gave, else, of a liaison
 * who gave none, that of the contact register of the unit they report for.
 */
export const emailOf = `coalesce(address.email, (
  select contact.email from contact
  where contact.valid_to is null and contact.email is not null and exists (
    select from role_grant as held where held.person_id = person.id and held.role = 'liaison'
      and held.valid_from <= wanwu_today() and (held.valid_to is null or wanwu_today() < held.valid_to)
      and contact.unit_id = coalesce(held.unit_id, person.unit_id))
  order by contact.unit_id <> person.unit_id, contact.unit_id limit 1))`
