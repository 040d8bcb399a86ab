/** Meanings a person gave to column headings, by heading; they travel as JSON. */
export type ColumnAnswers = Record<string, string>
