/** What is wrong with a password somebody chooses, as the server will judge it; null when it will do. */
export function passwordFault(password: string): 'tooShort' | 'tooSimple' | null {
  if (password.length < 10) return 'tooShort'
  const kinds = [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(password)).length
  return kinds < 2 ? 'tooSimple' : null
}
