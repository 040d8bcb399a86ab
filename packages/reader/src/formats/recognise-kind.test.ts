import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { recogniseKind } from './recognise-kind.ts'

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'))
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])))

it.each([
  ['jpeg', hex('ffd8ffe0 00104a46494600')],
  ['png', hex('89504e470d0a1a0a 0000000d')],
  ['gif', strToU8('GIF89a\u0001')],
  ['webp', hex('52494646 24000000 57454250 56503820')],
  ['bmp', hex('424d 36000300 00000000 36000000')],
  ['tiff', hex('49492a00 08000000')],
  ['heic', hex('00000018 66747970 68656963 00000000')],
  ['pdf', strToU8('%PDF-1.7\n')],
  ['docx', zip('[Content_Types].xml', 'word/document.xml')],
  ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  ['ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
])('takes %s', (kind, bytes) => {
  expect(recogniseKind(bytes)).toEqual({ kind })
})

it.each([
  ['a zip archive', zip('照片.jpg')],
  ['a document with macros', zip('word/document.xml', 'word/vbaProject.bin')],
  ['a Windows program', strToU8('MZ\u0090\u0000')],
  ['a RAR archive', hex('526172211a0700')],
  ['a video', hex('00000018 66747970 69736f6d 00000000')],
  ['an SVG drawing', strToU8('<?xml version="1.0"?><svg onload="x()"></svg>')],
  ['a web page', strToU8('<!doctype html><script>x()</script>')],
  ['a web page', strToU8('说明 <script>x()</script> %PDF-1.4')],
  ['a script', strToU8('#!/bin/sh\n')],
  ['a file of an unknown kind', strToU8('只是文字')],
  ['a file of an unknown kind', new Uint8Array(4)],
])('names %s', (en, bytes) => {
  expect(recogniseKind(bytes)).toMatchObject({ other: { en } })
})

it('says so when an archive does not hold together', () => {
  expect(() => recogniseKind(hex('504b0304 00000000'))).toThrow(expect.objectContaining({ code: 'DAMAGED' }))
})
