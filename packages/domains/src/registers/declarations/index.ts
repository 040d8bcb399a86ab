import type { RegisterDeclaration } from '@wanwu/contract'
import * as supervision from './supervision/index.ts'

/** The registers that are shipped. Their tables are made by migrations written from these declarations. */
export const shippedRegisters: readonly RegisterDeclaration[] = [...Object.values(supervision)]
