/** Encodings of old workbooks by their Windows code page; anything else is read as Western. */
const encodings: Record<number, string> = {
  936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  1200: 'utf-16le',
  1201: 'utf-16be',
  1251: 'windows-1251',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** The part of SheetJS's code page tables that reading needs, on top of the decoders of the platform. */
export const codepages = {
  utils: {
    decode: (codepage: number, data: ArrayLike<number> | string): string => {
      const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : Uint8Array.from(data)
      return new TextDecoder(encodings[codepage] ?? 'windows-1252', { ignoreBOM: true }).decode(bytes)
    },
    encode: (codepage: number, text: string): Uint8Array =>
      Buffer.from(text, codepage === 1200 ? 'utf16le' : codepage === 65001 ? 'utf8' : 'latin1'),
  },
}
