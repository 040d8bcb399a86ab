import { givenEvery } from '@wanwu/contract'
import type { TFunction } from 'i18next'

/** An interval in words: 每季度, every quarter. What is daily or weekly is not followed by the calendar. */
export function everyWord(t: TFunction<'actions'>, every: string | null): string {
  const known = givenEvery.find((each) => each === every)
  return known ? t(`everies.${known}`) : t('everies.none')
}
