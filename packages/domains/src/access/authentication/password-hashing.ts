/** How passwords are kept. The default is scrypt; tests that sign in a hundred people take a cheap one. */
export interface PasswordHashing {
  hash(password: string): Promise<string>
  verify(data: { hash: string; password: string }): Promise<boolean>
}
