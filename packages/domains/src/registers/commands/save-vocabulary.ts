import { AppError, saveVocabulary } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { readVocabularies } from '../store/read-vocabularies.ts'

/** 发布代码表新版本: terms may be added, renamed and ended, never taken out, because records hold their codes. */
export const saveVocabularyCommand = defineCommand({
  endpoint: saveVocabulary,
  async handler({ client, input, actor, now }) {
    const [present] = await readVocabularies(client, [input.vocabulary])
    if ((present?.version ?? 0) !== input.after) {
      throw new AppError('CONFLICT', {
        message: { zh: '代码表已有更新的版本。', en: 'The vocabulary has a newer version.' },
        next: { zh: '请刷新后在最新版本上修改。', en: 'Reload and change the newest version.' },
        data: { version: present?.version ?? 0 },
      })
    }
    const lost = present?.terms.find((term) => !input.terms.some(({ code }) => code === term.code))
    if (lost) {
      throw new AppError('WRONG_STATE', {
        message: {
          zh: `“${lost.labels.zh}”不能删除，已有记录可能用到它。`,
          en: `"${lost.labels.en}" cannot be taken out: records may hold it.`,
        },
        next: { zh: '请改为停用。', en: 'End it instead.' },
      })
    }
    const version = input.after + 1
    const { vocabulary: key, labels, source, terms } = input
    await client.query(
      `insert into vocabulary (key, version, content, published_by, published_at) values ($1, $2, $3::jsonb, $4, $5)`,
      [
        key,
        version,
        JSON.stringify({ key, labels, version, source, terms }),
        actor.personId,
        now.toISOString(),
      ],
    )
    return { key, version }
  },
  audit: ({ actor, input }, { version }) => ({
    region: actor.homeRegion,
    subject: { kind: 'vocabulary', id: input.vocabulary, label: input.labels.zh },
    detail: { version, terms: input.terms.length },
  }),
})
