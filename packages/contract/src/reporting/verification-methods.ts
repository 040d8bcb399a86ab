/** How a claim was looked at: on the spot, by asking, by measuring, on imagery. Reading papers is none of them. */
export const verificationMethods = ['on-site', 'interview', 'measurement', 'imagery'] as const
export type VerificationMethod = (typeof verificationMethods)[number]
