import { AppError } from '@wanwu/contract'

/** The largest file that is read, in bytes. */
export const largestFile = 50 * 1024 * 1024

/** EMPTY_FILE: no byte, or nothing but blanks. */
export function emptyFile(): AppError {
  return new AppError('EMPTY_FILE', {
    message: { zh: '文件是空的，没有可读的内容。', en: 'The file is empty: there is nothing to read.' },
    next: {
      zh: '请确认上传的是保存好的文件，再选一次。',
      en: 'Check that the file was saved, then choose it again.',
    },
  })
}

/** TOO_LARGE: more bytes than `largestFile`; `data.limit` and `data.size` are bytes. */
export function tooLarge(size: number, limit: number = largestFile): AppError {
  const megabytes = Math.floor(limit / 1024 / 1024)
  return new AppError('TOO_LARGE', {
    message: {
      zh: `文件过大，最大可读 ${megabytes} MB。`,
      en: `The file is too large; at most ${megabytes} MB can be read.`,
    },
    next: {
      zh: '请去掉文件中的图片，或只保留方案正文与任务表后再试。',
      en: 'Remove the pictures, or keep only the plan and its table, and try again.',
    },
    data: { limit, size },
  })
}

/** UNSUPPORTED_FORMAT: none of the formats that are read; `found` names what it seems to be. */
export function unsupportedFormat(found?: { zh: string; en: string }): AppError {
  return new AppError('UNSUPPORTED_FORMAT', {
    message: found
      ? { zh: `不能读取这种文件：${found.zh}。`, en: `This kind of file cannot be read: ${found.en}.` }
      : { zh: '不能识别文件的格式。', en: 'The format of the file was not recognised.' },
    next: {
      zh: '可读 Word（.docx、.doc）、WPS 文字、PDF、OFD、Excel（.xlsx、.xls、.et）、网页、Markdown 和纯文本；请另存为其中一种。',
      en: 'Word (.docx, .doc), WPS, PDF, OFD, Excel (.xlsx, .xls, .et), HTML, Markdown and plain text can be read; save the file as one of them.',
    },
    ...(found ? { data: { found: found.en } } : {}),
  })
}

/** ENCRYPTED: the file wants a password. */
export function encrypted(): AppError {
  return new AppError('ENCRYPTED', {
    message: { zh: '文件有密码保护，不能读取。', en: 'The file is protected by a password.' },
    next: {
      zh: '请在原程序中取消密码，另存后再上传。',
      en: 'Remove the password in the program that made it, save, and try again.',
    },
  })
}

/** DAMAGED: recognised, but its inside does not hold together. */
export function damaged(cause?: unknown): AppError {
  return new AppError('DAMAGED', {
    message: { zh: '文件已损坏或不完整。', en: 'The file is damaged or incomplete.' },
    next: {
      zh: '请用原程序打开检查，另存一份后再上传。',
      en: 'Open it in the program that made it, save a copy, and try again.',
    },
    ...(cause === undefined ? {} : { cause }),
  })
}

/** NO_TEXT_LAYER: pages hold pictures of text only; `data.pages` counts them. */
export function noTextLayer(pages: number): AppError {
  return new AppError('NO_TEXT_LAYER', {
    message: {
      zh: `这份文件是扫描件：${pages} 页只有图片，没有文字。`,
      en: `This file is a scan: its ${pages} pages hold pictures and no text.`,
    },
    next: {
      zh: '请向发文单位索取电子版（Word、WPS 或可复制文字的 PDF），或先用文字识别（OCR）软件转换。',
      en: 'Ask the issuing office for the electronic file (Word, WPS or a PDF with text), or run OCR first.',
    },
    data: { pages },
  })
}

/** UNKNOWN_ENCODING: text, but neither UTF-8, UTF-16 with a mark, nor GB18030. */
export function unknownEncoding(): AppError {
  return new AppError('UNKNOWN_ENCODING', {
    message: {
      zh: '不能识别文字的编码（应为 UTF-8 或 GB18030）。',
      en: 'The encoding of the text was not recognised (UTF-8 or GB18030 expected).',
    },
    next: {
      zh: '请在记事本中打开，另存为“UTF-8”编码后再上传。',
      en: 'Open it in a text editor, save it as UTF-8, and try again.',
    },
  })
}

/** ARCHIVE_BOMB: unpacks to far more than its own size or than the limit. */
export function archiveBomb(reason: string): AppError {
  return new AppError('ARCHIVE_BOMB', {
    message: {
      zh: '文件解开后过大，可能是压缩炸弹，已停止读取。',
      en: 'The file unpacks to far too much; reading was stopped.',
    },
    next: {
      zh: '请确认文件来源；如确为正式文件，请另存为 PDF 或去掉图片后再试。',
      en: 'Check where the file comes from; if it is genuine, save it as PDF or without pictures.',
    },
    data: { reason },
  })
}

/** READ_LIMIT: more time or memory than a document of its size should need. */
export function readLimit(kind: 'time' | 'memory' | 'complexity', limit: number): AppError {
  return new AppError('READ_LIMIT', {
    message: {
      zh: '读取文件超出了时间或内存限制，已停止。',
      en: 'Reading the file took too much time or memory and was stopped.',
    },
    next: {
      zh: '请只保留方案正文与任务表，或另存为 .docx 后再试。',
      en: 'Keep only the plan and its table, or save it as .docx, and try again.',
    },
    data: { kind, limit },
  })
}
