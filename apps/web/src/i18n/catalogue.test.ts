import { describe, expect, test } from 'vitest'
import { en } from './en/catalogue.ts'
import { zh } from './zh/catalogue.ts'

interface Words {
  [key: string]: string | Words
}

/** Every text under its full name; the plural forms of one text count as one. */
function texts(words: Words, path = ''): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [key, value] of Object.entries(words)) {
    const name = `${path}${key.replace(/_(?:zero|one|two|few|many|other)$/, '')}`
    if (typeof value === 'string') found.set(name, [...(found.get(name) ?? []), value])
    else for (const [deep, list] of texts(value, `${path}${key}.`)) found.set(deep, list)
  }
  return found
}

/** Names filled into a text: `{{name}}` and the numbers of a sentence, `{name}` or `{name|tail}`. */
function holes(text: string): string[] {
  const names = [...text.matchAll(/\{\{(\w+)\}\}|\{(\w+)(?:[|#][^{}]*)?\}/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  return [...new Set(names)].sort()
}

const chinese = texts(zh)
const english = texts(en)

describe('the two catalogues', () => {
  test('have the same texts', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  test('leave none empty', () => {
    const empty = [...chinese, ...english].filter(([, list]) => list.some((text) => text.trim() === ''))
    expect(empty.map(([name]) => name)).toEqual([])
  })

  test('fill the same names into each text', () => {
    const unlike = [...chinese].filter(([name, list]) => {
      const wanted = holes(list.join(' '))
      return (english.get(name) ?? []).some((text) => holes(text).some((hole) => !wanted.includes(hole)))
    })
    expect(unlike.map(([name]) => name)).toEqual([])
  })

  test('carry full-width punctuation between Han in Chinese', () => {
    const halves = [...chinese].filter(([, list]) =>
      list.some((text) => /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(text)),
    )
    expect(halves.map(([name]) => name)).toEqual([])
  })

  test('set the word after a number apart in English', () => {
    const stuck = [...english].filter(([, list]) =>
      list.some((text) => /[^{]\{\w+\|[A-Za-z]/.test(` ${text}`)),
    )
    expect(stuck.map(([name]) => name)).toEqual([])
  })

  test('speak English in English, apart from names that are Chinese', () => {
    const mixed = [...english].filter(
      ([name, list]) => list.some((text) => /\p{Script=Han}/u.test(text)) && !allowedHan.includes(name),
    )
    expect(mixed.map(([name]) => name)).toEqual([])
  })
})

const allowedHan = ['shell.productLatin', 'door.regionNameHint', 'door.officeNameHint']
