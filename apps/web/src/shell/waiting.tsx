import { Loading } from '@wanwu/ui'

/** While a page is being fetched. */
export function Waiting() {
  return (
    <div style={{ padding: '64px 24px' }}>
      <Loading />
    </div>
  )
}
