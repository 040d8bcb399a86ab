import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 生物遗传资源目录. */
export const geneticResource = declare({
  key: 'genetic-resource',
  labels: w.label('生物遗传资源目录', 'Catalogue of genetic resources'),
  group: 'genetic',
  purpose: w.label(
    '生物遗传资源的编目、保藏地和受控等级',
    'Genetic resources: catalogued, where kept, how closely controlled',
  ),
  answers: ['生物遗传资源目录', '生物遗传资源及相关传统知识调查登记', '生物遗传资源信息平台'],
  title: 'name',
  fields: [
    w.must(w.text('code', '资源编号', 'Code', { max: 60 })),
    w.must(w.text('name', '资源名称', 'Resource')),
    w.taxon('taxon', '物种', 'Species'),
    w.must(w.choice('kind', '资源类别', 'Kind', 'genetic-kind')),
    w.choice('control', '受控等级', 'Control', 'genetic-control'),
    w.closed(w.place('origin', '原产地位置', 'Origin')),
    w.text('originArea', '原产地', 'Area of origin'),
    w.text('holder', '保藏单位', 'Holder'),
    w.closed(w.prose('traits', '特性与用途', 'Traits and uses')),
    w.record('knowledge', '相关传统知识', 'Traditional knowledge', 'traditional-knowledge'),
    w.pastDate('registeredOn', '登记日期', 'Registered on'),
    w.computed('accesses', '获取', 'Accesses', {
      kind: 'count',
      register: 'genetic-access',
      field: 'resource',
    }),
  ],
  businessKey: ['code'],
  states: [
    w.state('surveyed', '已调查', 'Surveyed'),
    w.state('registered', '已登记', 'Registered', { tone: 'good' }),
    w.ended('lost', '已丧失', 'Lost', 'ended'),
  ],
  transitions: [
    w.act('register', ['登记', 'Register'], 'surveyed > registered', 'decider', {
      asks: ['registeredOn', 'control'],
      guards: [w.filled('registeredOn', 'control')],
    }),
    w.act('lose', ['登记丧失', 'Record the loss'], 'registered > lost', 'decider', { note: true }),
  ],
  evidence: [
    {
      key: 'registered',
      labels: w.label('资源登记', 'Resources registered'),
      words: ['遗传资源', '种质资源'],
      day: 'registeredOn',
      states: ['registered'],
    },
  ],
  list: w.list(
    'code name taxon kind control originArea holder registeredOn accesses',
    'registeredOn',
    'kind control',
  ),
  form: [
    w.part('资源', 'Resource', 'code name taxon kind control originArea origin'),
    w.part('保藏', 'Keeping', 'holder traits knowledge registeredOn'),
  ],
})
