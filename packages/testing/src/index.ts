export { createCookieJar } from './cookie-jar.ts'
export { freePort } from './free-port.ts'
export { startIdentityProvider, type TestIdentityProvider } from './start-identity-provider.ts'
export { type SmallOffice, startSmallOffice } from './start-small-office.ts'
export {
  startTestServer,
  type TestPerson,
  type TestServer,
  type TestServerOptions,
} from './start-test-server.ts'
