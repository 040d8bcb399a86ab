import { type Bilingual, endpoints } from '@wanwu/contract'

/** Acts that are on record under a name of their own, because one endpoint has several ends. */
const ownNames: Readonly<Record<string, Bilingual>> = {
  'access.signInRefused': { zh: '登录被拒绝', en: 'Sign-in refused' },
  'access.changePasswordRefused': { zh: '修改密码被拒绝', en: 'Change of password refused' },
  'access.identitySignIn': { zh: '统一身份认证登录', en: 'Sign in by identity provider' },
}

const titles = new Map<string, Bilingual>([
  ...endpoints.map((endpoint) => [endpoint.id, endpoint.title] as const),
  ...Object.entries(ownNames),
])

/** An action of the audit chain in words; null for one of another version of the product. */
export function actionTitle(action: string): Bilingual | null {
  return titles.get(action) ?? null
}
