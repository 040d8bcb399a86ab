import { describe, expect, it } from 'vitest'
import { explainFailure } from './explain-failure.mjs'

describe('explainFailure', () => {
  it('uses the words that the failure brings along', () => {
    const error = Object.assign(new Error('both'), {
      detail: { zh: '目录被占用。', en: 'The folder is in use.' },
      next: { zh: '请先停止它。', en: 'Stop it first.' },
    })
    expect(explainFailure(error)).toBe('目录被占用。请先停止它。\nThe folder is in use. Stop it first.')
  })

  it('knows what a code of the system means', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
    expect(explainFailure(refused)).toMatch(/DATABASE_URL[\s\S]*127\.0\.0\.1:5432$/)
  })

  it('shows where an unknown failure comes from, with its cause', () => {
    expect(explainFailure(new Error('strange'))).toContain('explain-failure.test.mjs')
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' })
    expect(explainFailure(new Error('outer', { cause: full }))).toContain('磁盘空间已满')
  })
})
