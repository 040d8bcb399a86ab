import { useRouterState } from '@tanstack/react-router'
import { Icon } from '@wanwu/ui'
import { useEffect, useRef } from 'react'
import { Link } from 'react-aria-components/Link'
import { useTranslation } from 'react-i18next'
import { useMe } from '../session/use-me.ts'
import { roomOf, rooms } from './rooms.ts'
import { useWaiting } from './use-waiting.ts'

/** The rooms a person may enter, each with the count of what waits for them there. */
export function Navigation(props: { onGo?: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const waiting = useWaiting()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const here = roomOf(path)
  const bar = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: which room is current is read from the page
  useEffect(() => {
    // on a phone the rooms lie in one line that may be longer than the screen: the current one comes in sight
    const current = bar.current?.querySelector('[aria-current]')
    if (!bar.current || !current) return
    const [line, room] = [bar.current.getBoundingClientRect(), current.getBoundingClientRect()]
    bar.current.scrollLeft += room.left + room.width / 2 - line.left - line.width / 2
  }, [here])
  return (
    <nav ref={bar} className="nav-rooms" aria-label={t('navigation')}>
      {rooms
        .filter((room) => !room.ability || me?.abilities.includes(room.ability))
        .map((room) => {
          const count = waiting[room.id]
          return (
            <Link
              key={room.id}
              className="nav-room"
              href={room.href}
              {...(room.id === here ? { 'aria-current': 'page' as const } : {})}
              {...(props.onGo ? { onPress: props.onGo } : {})}
            >
              <Icon name={room.icon} />
              <span>{t(`rooms.${room.id}`)}</span>
              {count === undefined ? null : (
                <span className="nav-count">
                  <span aria-hidden>{count}</span>
                  <span className="w-unseen">{t('waiting', { count })}</span>
                </span>
              )}
            </Link>
          )
        })}
    </nav>
  )
}
