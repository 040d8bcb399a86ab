import type { NoticeContent } from '@wanwu/contract'

/** A message on its way out, in the language of whom it is for. */
export interface Message {
  /** the same when it is sent again: receivers that know it already leave it */
  id: string
  content: NoticeContent
  title: string
  text: string
  /** whole address of the page it is about */
  link: string
  at: Date
}

/** Where and with what secret a channel is reached. */
export interface Destination {
  address: string
  secret: string | null
}
