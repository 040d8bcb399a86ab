/** The form of a user name by which it is compared: width and case folded, spaces around it gone. */
export function foldUserName(userName: string): string {
  return userName.normalize('NFKC').trim().toLowerCase()
}
