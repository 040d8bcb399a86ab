import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 检查清单: versioned, by kind of object. */
export const checklist = declare({
  key: 'checklist',
  labels: w.label('检查清单', 'Checklists'),
  group: 'supervision',
  purpose: w.label('按对象类别编制、有版本的检查清单', 'What is inspected, by kind of object, in versions'),
  answers: [],
  title: 'name',
  fields: [
    w.must(w.text('name', '清单名称', 'Checklist')),
    w.must(w.choice('kind', '适用对象', 'Kind of object', 'object-kind')),
    w.must(w.number('version', '版本', 'Version', { whole: true, least: 1 })),
    w.must(
      w.prose('items', '检查项', 'Items', {
        max: 8000,
        help: w.label(
          '每行一项：检查内容｜依据｜判定标准',
          'One per line: what | by which rule | how it is judged',
        ),
      }),
    ),
    w.text('basis', '依据', 'Basis'),
    w.date('validFrom', '启用日期', 'In use from'),
  ],
  businessKey: ['name', 'version'],
  states: [
    w.state('draft', '起草', 'Draft'),
    w.state('inUse', '启用', 'In use', { tone: 'good', locked: true }),
    w.ended('superseded', '已被取代', 'Superseded', 'ended'),
  ],
  transitions: [
    w.act('publish', ['启用', 'Publish'], 'draft > inUse', 'decider', {
      asks: ['validFrom'],
      guards: [w.filled('validFrom')],
    }),
    w.act('supersede', ['取代', 'Supersede'], 'inUse > superseded', 'decider', {}),
  ],
  list: w.list('name kind version basis validFrom', 'validFrom', 'kind'),
  form: [w.part('清单', 'Checklist', 'name kind version basis items validFrom')],
})
