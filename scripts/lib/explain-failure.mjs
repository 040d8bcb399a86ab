/** @param {unknown} value @returns {value is { zh: string, en: string }} */
const isBilingual = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'zh' in value &&
  'en' in value &&
  typeof value.zh === 'string'

/**
 * What a failure of the system means for whoever starts the server, by its code.
 * @type {Readonly<Record<string, readonly [zh: string, en: string]>>}
 */
const meanings = {
  ECONNREFUSED: [
    '连接不上数据库服务器：请检查 DATABASE_URL 中的地址和端口，以及服务器是否在运行。',
    'The database server does not answer: check address and port in DATABASE_URL, and that it runs.',
  ],
  ENOTFOUND: [
    '找不到数据库服务器的主机名：请检查 DATABASE_URL。',
    'The host name of the database server is unknown: check DATABASE_URL.',
  ],
  '28P01': [
    '数据库用户名或密码不对：请检查 DATABASE_URL。',
    'The database refuses user or password: check DATABASE_URL.',
  ],
  28000: [
    '数据库不接受这个用户：请检查 DATABASE_URL。',
    'The database refuses this user: check DATABASE_URL.',
  ],
  '3D000': [
    'DATABASE_URL 中的数据库不存在：请先创建它（createdb）。',
    'The database named in DATABASE_URL does not exist: create it first (createdb).',
  ],
  ENOSPC: ['磁盘空间已满：请清理磁盘后重试。', 'The disk is full: free some space and try again.'],
}

/**
 * Words for a failure at start: those that the failure brings along, else what its code means, else its stack.
 * @param {unknown} error
 * @returns {string}
 */
export function explainFailure(error) {
  if (!(error instanceof Error)) return String(error)
  if ('detail' in error && isBilingual(error.detail)) {
    const next = 'next' in error && isBilingual(error.next) ? error.next : { zh: '', en: '' }
    return `${error.detail.zh}${next.zh}\n${error.detail.en} ${next.en}`.trimEnd()
  }
  const meaning = 'code' in error ? meanings[String(error.code)] : undefined
  if (meaning) return `${meaning.join('\n')}\n${error.message}`
  if (error.cause !== undefined) return `${error.stack ?? error.message}\n${explainFailure(error.cause)}`
  return error.stack ?? error.message
}
