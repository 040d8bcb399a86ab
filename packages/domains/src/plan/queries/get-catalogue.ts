import { getCatalogue } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { catalogues } from '../alignment/catalogues.ts'

/** 对照目录: the entries of a catalogue that were checked against the published text, and how many were not. */
export const getCatalogueQuery = defineQuery({
  endpoint: getCatalogue,
  async handler({ input }) {
    const { catalogue, version, entries } = catalogues[input.catalogue]
    const verified = entries.filter((entry) => entry.verified)
    return {
      catalogue,
      version,
      entries: verified.map(({ code, parent, title, titleEn }) => ({ code, parent, title, titleEn })),
      unverified: entries.length - verified.length,
    }
  },
})
