import { AppError, scoreRisk } from '@wanwu/contract'
import {
  type RiskAnswers,
  type RiskScheme,
  readRiskAnswers,
  riskGaps,
  riskSchemes,
  scoreRisk as scoreByScheme,
  writeRiskAnswers,
} from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { auditRecord, findRegister, lockRecord, performAct, recordActed } from '../../registers/index.ts'
import { unusableLines } from '../line-faults.ts'

const register = 'risk-assessment'

function schemeOf(key: unknown): RiskScheme {
  const scheme = riskSchemes.find((each) => each.key === key)
  if (scheme) return scheme
  throw new AppError('WRONG_STATE', {
    message: {
      zh: `评估方案“${key}”没有参数集，不能算分。`,
      en: `There is no parameter set of the scheme ${key}.`,
    },
    next: { zh: '请改用有参数集的方案。', en: 'Use a scheme that has one.' },
  })
}

function lacking(zh: string, en: string, field: string): AppError {
  return new AppError('INCOMPLETE', {
    message: { zh, en },
    next: {
      zh: '补齐后再评分；没有任何内容被改动。',
      en: 'Complete it and score again; nothing was changed.',
    },
    data: { gaps: [{ field, zh, en }] },
  })
}

/** What has still to be rated, in words of both languages. */
function gapsOf(scheme: RiskScheme, answers: RiskAnswers): { zh: string; en: string } {
  const { items: missing, sections } = riskGaps(scheme, answers)
  const name = (language: 'zh' | 'en') => missing.map(({ code, labels }) => `${code} ${labels[language]}`)
  const zh = sections.map(
    ({ section, rated }) => `“${section.labels.zh}”至少要评${section.atLeast}项，只评了${rated}项。`,
  )
  const en = sections.map(
    ({ section, rated }) => `${section.labels.en}: ${rated} rated, at least ${section.atLeast} needed.`,
  )
  if (missing.length > 0) {
    zh.unshift(`还有${missing.length}项没有评分：${name('zh').join('、')}。`)
    en.unshift(`${missing.length} item(s) are not rated: ${name('en').join(', ')}.`)
  }
  return { zh: zh.join(''), en: en.join(' ') }
}

/** 逐项评分: reads the ratings, works the score out by the scheme of the record, and keeps both as its act. */
export const scoreRiskCommand = defineCommand({
  endpoint: scoreRisk,
  async handler(context) {
    const { client, input } = context
    const declared = await findRegister(client, register)
    const row = await lockRecord(client, declared, input.id, input.revision)
    const scheme = schemeOf(row.values.scheme)
    const { answers, faults } = readRiskAnswers(scheme, input.answers)
    if (faults.length > 0) throw unusableLines({ zh: '评分', en: 'ratings' }, faults, 'answers')
    const score = scoreByScheme(scheme, answers)
    if (!score) {
      const { zh, en } = gapsOf(scheme, answers)
      throw lacking(zh, en, 'answers')
    }
    const result = score.result ?? input.result
    if (!result)
      throw lacking(
        '这个方案只给出得分，结论须由评估人选定。',
        'The scheme gives a score alone: choose the result.',
        'result',
      )
    const { revision } = await performAct(context, declared, row, {
      act: 'score',
      values: {
        schemeVersion: scheme.version,
        answers: writeRiskAnswers(scheme, answers),
        score: score.score,
        result,
        list: score.list,
      },
      note: null,
    })
    return { id: row.id, revision, score: score.score, result, list: score.list, parts: score.parts }
  },
  audit: ({ client, input }, { score, result, list }) =>
    auditRecord(client, { register, id: input.id }, { act: 'score', score, result, list }),
  emits: (_, { id, revision }) => [recordActed(register, id, 'score', revision)],
})
