/** What the chasing domain is built from beside the runtime. */
export interface ChasingDeps {
  /** address under which people reach the product; links in messages begin with it */
  publicUrl: string
  /** hosts and addresses beyond the rule that messages may be sent to */
  allowedTargets: readonly string[]
}
