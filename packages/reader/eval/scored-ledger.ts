type Text = string | null | undefined

/** A unit in a list, as printed. */
export interface ScoredUnit {
  readonly name?: Text
  readonly role?: Text
}

/** A measure; a correct ledger gives its first twenty characters in place of the whole text. */
export interface ScoredMeasure {
  readonly no?: Text
  readonly text?: Text
  readonly textStart?: Text
  readonly units?: readonly ScoredUnit[]
}

/** A task; a correct ledger gives its first twenty characters in place of the whole text. */
export interface ScoredTask extends ScoredMeasure {
  readonly title?: Text
  readonly section?: Text
  readonly schedule?: {
    readonly start?: Text
    readonly end?: Text
    readonly ongoing?: boolean | null
    readonly label?: Text
  } | null
  readonly recurrences?: readonly { readonly every: string; readonly phrase?: Text }[]
  readonly measures?: readonly ScoredMeasure[] | null
}

/** A goal with a figure. */
export interface ScoredIndicator {
  readonly name?: Text
  readonly op?: Text
  readonly value: number | string
  readonly unit?: Text
  readonly year?: number | string | null | undefined
  readonly phrase?: Text
}

/** A ledger as far as it is scored: a reading, or the correct ledger of a document. */
export interface ScoredLedger {
  readonly document?: {
    readonly title?: Text
    readonly number?: Text
    readonly issuers?: readonly string[]
    readonly issuedOn?: Text
    readonly draft?: boolean | null
    readonly region?: Text
  }
  readonly tasks?: readonly ScoredTask[]
  readonly indicators?: readonly ScoredIndicator[]
  readonly reporting?:
    | readonly {
        readonly every: string
        readonly who?: readonly string[]
        readonly due?: Text
        readonly to?: Text
        readonly content?: readonly string[]
        readonly first?: Text
      }[]
    | null
  readonly implied?: readonly { readonly unit: string; readonly phrase?: Text }[]
  readonly species?: readonly (string | { readonly name?: Text })[]
  readonly instruments?: readonly (string | { readonly name?: Text })[]
  readonly contacts?: readonly { readonly name?: Text; readonly phone?: Text; readonly email?: Text }[]
  readonly anomalies?: readonly {
    readonly code: string
    readonly where?: string | number | readonly string[] | null | undefined
    readonly detail?: Text
  }[]
}
