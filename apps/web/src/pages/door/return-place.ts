/** Where to go after signing in: a path of this product that was asked for, never another site; else the overview. */
export function returnPlace(asked: string | string[] | undefined): string {
  const to = Array.isArray(asked) ? asked[0] : asked
  return to !== undefined && /^\/(?!\/)[^\\\s]*$/.test(to) && !to.startsWith('/sign-in') ? to : '/'
}
