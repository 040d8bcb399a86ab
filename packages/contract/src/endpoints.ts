import { accessEndpoints } from './access/endpoints.ts'
import type { Endpoint } from './kernel/define-endpoint.ts'

/** Every endpoint of the product: OpenAPI and the permission test walk this list. */
export const endpoints: readonly Endpoint[] = [...accessEndpoints]
