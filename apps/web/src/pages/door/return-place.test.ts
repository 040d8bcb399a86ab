import { expect, test } from 'vitest'
import { returnPlace } from './return-place.ts'

test.each([
  ['/system/units?q=lincao', '/system/units?q=lincao'],
  ['//elsewhere.example/', '/'],
  ['https://elsewhere.example/', '/'],
  ['/\\elsewhere.example', '/'],
  ['/sign-in?to=/plans', '/'],
  [undefined, '/'],
  [['/plans', '//x'], '/plans'],
])('%s leads to %s', (asked, place) => {
  expect(returnPlace(asked)).toBe(place)
})
