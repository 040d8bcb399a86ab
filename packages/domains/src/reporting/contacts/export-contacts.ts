import { exportContacts } from '@wanwu/contract'
import { writeTablesXlsx } from '@wanwu/writer'
import { defineQuery } from '../../kernel/index.ts'
import { contactHeadings } from './contact-headings.ts'
import { readEnterable } from './read-enterable.ts'

const [xlsxType = ''] = exportContacts.binary ?? []
const noteWords =
  '改好后可在本系统“联系人名单”上传；空着的格不改动已有内容，单位一栏请勿改写。内含个人联系方式，请妥善保管。'

/** 下载联系人名单: a row a unit, those without a contact to be filled in; only units whose contact one may enter. */
export const exportContactsQuery = defineQuery({
  endpoint: exportContacts,
  async handler({ client, now }) {
    const units = await readEnterable(client)
    const sheet = {
      name: '联系人名单',
      title: '联系人名单',
      note: noteWords,
      columns: contactHeadings.map(([, heading, width]) => ({ heading, width })),
      rows: units.map(({ unitName, fields }) =>
        contactHeadings.map(([key]) => (key === 'unit' ? unitName : (fields?.[key] ?? ''))),
      ),
    }
    return {
      bytes: await writeTablesXlsx([sheet], now),
      mediaType: xlsxType,
      fileName: '联系人名单.xlsx',
    }
  },
})
