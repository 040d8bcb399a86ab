import { useEffect, useState } from 'react'

/** Makes the pinyin and initials of a name. */
export type PinyinOf = (name: string) => string[]

/** The dictionary of pinyin, fetched only where a picker is on the page: it is too large for a first visit. */
export function usePinyin(): PinyinOf {
  const [keysOf, setKeysOf] = useState<PinyinOf>(() => () => [])
  useEffect(() => {
    let here = true
    void import('@wanwu/core').then(
      ({ searchKeys }) => {
        if (!here) return
        setKeysOf(() => (name: string) => {
          const { pinyin, initials } = searchKeys(name)
          return [pinyin, initials]
        })
      },
      // Without it the picker finds by characters and code.
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [])
  return keysOf
}
