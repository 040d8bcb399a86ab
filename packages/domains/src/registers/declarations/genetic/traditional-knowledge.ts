import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 传统知识. */
export const traditionalKnowledge = declare({
  key: 'traditional-knowledge',
  labels: w.label('相关传统知识', 'Traditional knowledge'),
  group: 'genetic',
  purpose: w.label(
    '与生物遗传资源相关的传统知识调查登记',
    'Knowledge associated with genetic resources, recorded with its holders',
  ),
  answers: ['生物遗传资源及相关传统知识调查登记'],
  title: 'name',
  fields: [
    w.must(w.text('name', '名称', 'Name')),
    w.must(w.choice('kind', '类别', 'Kind', 'knowledge-kind')),
    w.text('community', '持有群体', 'Community'),
    w.closed(w.prose('content', '内容', 'Content', { max: 6000 })),
    w.text('species', '涉及生物', 'Species', { max: 500 }),
    w.choice('transmission', '传承状况', 'State of transmission', 'transmission'),
    w.yesNo('consent', '取得知情同意', 'Informed consent'),
    w.pastDate('recordedOn', '登记日期', 'Recorded on'),
  ],
  businessKey: ['name'],
  states: [
    w.state('draft', '调查', 'Being recorded'),
    w.state('registered', '已登记', 'Registered', { tone: 'good' }),
  ],
  transitions: [
    w.act('register', ['登记', 'Register'], 'draft > registered', 'decider', {
      asks: ['recordedOn'],
      guards: [w.filled('recordedOn', 'consent'), w.where('consent', true)],
    }),
  ],
  evidence: [
    {
      key: 'registered',
      labels: w.label('传统知识登记', 'Knowledge registered'),
      words: ['传统知识'],
      day: 'recordedOn',
      states: ['registered'],
    },
  ],
  list: w.list(
    'name kind community transmission consent recordedOn',
    'recordedOn',
    'kind transmission consent',
  ),
  form: [w.part('知识', 'Knowledge', 'name kind community content species transmission consent recordedOn')],
})
