import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/**
 * Goes on to another page after saving. `leaving` is true from then on and makes the form clean; the way is taken
 * only once that has been drawn, or the guard of unsaved work would still ask.
 */
export function useLeave(): { leaving: boolean; leave: (href: string) => void } {
  const router = useRouter()
  const [href, leave] = useState<string | null>(null)
  useEffect(() => {
    if (href !== null) router.history.replace(href)
  }, [href, router])
  return { leaving: href !== null, leave }
}
