import { expect, it } from 'vitest'
import { readConfig } from './config.ts'

it('runs on this machine, embedded, with the demo, when nothing is said', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    databaseUrl: null,
    dataDirectory: 'data',
    demo: true,
    trustProxy: false,
    publicUrl: 'http://127.0.0.1:8080',
    providers: [],
  })
})

it.each([
  [{ PORT: 'x' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://h/d' }, 'DATABASE_URL'],
  [{ WANWU_PUBLIC_URL: 'not an address' }, 'WANWU_PUBLIC_URL'],
  [{ WANWU_LOG: 'loud' }, 'WANWU_LOG'],
  [{ WANWU_OIDC_ISSUER: 'https://id.example' }, 'WANWU_OIDC_CLIENT_ID'],
  [{ WANWU_OIDC_ISSUER: 'https://id.example', WANWU_OIDC_CLIENT_ID: 'a' }, 'WANWU_OIDC_CLIENT_SECRET'],
])('refuses %j, naming %s', (env, name) => {
  expect(() => readConfig(env)).toThrow(name)
})

it('reads what is said', () => {
  const config = readConfig({
    HOST: '::',
    PORT: '9000',
    DATABASE_URL: 'postgres://db/wanwu',
    WANWU_DEMO: '0',
    WANWU_TRUST_PROXY: '10.0.0.0/8',
    WANWU_OIDC_ISSUER: 'https://id.example',
    WANWU_OIDC_CLIENT_ID: 'a',
    WANWU_OIDC_CLIENT_SECRET: 'b',
    WANWU_OIDC_USER_CLAIM: 'work_number',
  })
  expect(config).toMatchObject({
    demo: false,
    databaseUrl: 'postgres://db/wanwu',
    trustProxy: '10.0.0.0/8',
    publicUrl: 'http://[::]:9000',
    providers: [{ id: 'oidc', userNameClaim: 'work_number', scopes: ['openid', 'profile'] }],
  })
})
