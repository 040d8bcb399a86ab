/** What was sent, with the photos that are still to go. */
export interface Sent {
  number: string
  code: string
  ticket: string
  photos: File[]
}
