/** 统一身份认证: an OpenID Connect provider people may sign in with. */
export interface IdentityProvider {
  /** stands in the callback address: `/api/auth/callback/:id` */
  id: string
  /** on the sign-in page */
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  scopes: readonly string[]
  /** the claim that holds the user name of a person who is already here */
  userNameClaim: string
}
