import { accessEndpoints } from './access/endpoints.ts'
import { chasingEndpoints } from './chasing/index.ts'
import type { Endpoint } from './kernel/define-endpoint.ts'
import { planEndpoints } from './plan/index.ts'
import { registerEndpoints } from './register/index.ts'
import { reportingEndpoints } from './reporting/index.ts'
import { stewardshipEndpoints } from './stewardship/index.ts'
import { supervisionEndpoints } from './supervision/index.ts'

/** Every endpoint of the product: OpenAPI and the permission test walk this list. */
export const endpoints: readonly Endpoint[] = [
  ...accessEndpoints,
  ...planEndpoints,
  ...reportingEndpoints,
  ...chasingEndpoints,
  ...registerEndpoints,
  ...supervisionEndpoints,
  ...stewardshipEndpoints,
]
