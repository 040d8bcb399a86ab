/** What is known of a request beside its input. */
export interface RequestFacts {
  id: string
  /** address of the caller: of the socket, or as forwarded by a proxy that is trusted by configuration */
  address: string
  /** the caller is this machine, and no proxy stands between */
  loopback: boolean
  agent: string | null
  https: boolean
  /** under which address the caller reached the product: `https://wanwu.example` */
  origin: string
  cookie: string | null
}

/** What a handler may set on the answer beside its output. */
export interface AnswerFacts {
  /** whole `Set-Cookie` values */
  cookies: string[]
}
