import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 入侵点位档案: survey, warning, control, evaluation, removal, restoration; closes only after evaluation. */
export const invasiveSite = declare({
  key: 'invasive-site',
  labels: w.label('外来入侵点位档案', 'Invasion site files'),
  group: 'species',
  purpose: w.label(
    '调查、预警、防控、评估、清除、修复的一点一档',
    'One site, one file: survey, warning, control, evaluation, removal, restoration',
  ),
  answers: ['外来入侵物种调查、监测、预警'],
  title: 'name',
  fields: [
    w.must(w.text('name', '点位', 'Site')),
    w.must(w.record('species', '物种', 'Species', 'invasive-species')),
    w.must(w.place('place', '位置', 'Place')),
    w.must(w.pastDate('foundOn', '发现日期', 'Found on')),
    w.number('area', '发生面积', 'Area', { unit: '公顷', least: 0 }),
    w.choice('alert', '预警等级', 'Alert', 'alert-level'),
    w.must(w.unit('controlUnit', '防控单位', 'Controlled by')),
    w.date('controlBy', '防控期限', 'Control due'),
    w.choices('methods', '防控方式', 'Methods', 'control-method'),
    w.prose('control', '防控情况', 'Control carried out'),
    w.number('leftArea', '残余面积', 'Area remaining', { unit: '公顷', least: 0 }),
    w.computed(
      'removed',
      '减少面积',
      'Area removed',
      { kind: 'difference', of: 'area', less: 'leftArea' },
      '公顷',
    ),
    w.prose('evaluation', '效果评估', 'Evaluation'),
    w.pastDate('evaluatedOn', '评估日期', 'Evaluated on'),
    w.unit('evaluator', '评估单位', 'Evaluated by'),
    w.pastDate('removedOn', '清除日期', 'Removed on'),
    w.prose('restoration', '修复情况', 'Restoration'),
    w.date('watchUntil', '监测至', 'Monitored until'),
    w.files('before', '处置前', 'Before'),
    w.files('after', '处置后', 'After'),
  ],
  businessKey: ['name', 'species'],
  states: [
    w.state('surveyed', '已调查', 'Surveyed'),
    w.state('warned', '已预警', 'Warning issued', { tone: 'late' }),
    w.state('controlling', '防控中', 'Being controlled'),
    w.waiting('toEvaluate', '待评估', 'To be evaluated'),
    w.state('evaluated', '已评估', 'Evaluated'),
    w.state('restoring', '修复中', 'Being restored'),
    w.ended('closed', '已销档', 'Closed'),
  ],
  transitions: [
    w.act('warn', ['发布预警', 'Issue a warning'], 'surveyed > warned', 'decider', {
      asks: ['alert'],
      guards: [w.filled('alert')],
    }),
    w.act(
      'control',
      ['开展防控', 'Begin control'],
      'surveyed|warned|evaluated > controlling',
      { unit: 'controlUnit' },
      { asks: ['methods', 'controlBy'], guards: [w.filled('methods', 'controlBy')] },
    ),
    w.act(
      'report',
      ['填报防控', 'Report on control'],
      'controlling > controlling',
      { unit: 'controlUnit' },
      { asks: ['control', 'leftArea'], guards: [w.filled('control')] },
    ),
    w.act(
      'claim',
      ['申请评估', 'Ask for evaluation'],
      'controlling > toEvaluate',
      { unit: 'controlUnit' },
      { asks: ['control', 'leftArea'], guards: [w.filled('control', 'leftArea'), w.attached('after')] },
    ),
    w.act('evaluate', ['评估', 'Evaluate'], 'toEvaluate > evaluated', [{ member: 'evaluator' }, 'decider'], {
      asks: ['evaluation', 'evaluatedOn', 'leftArea'],
      guards: [w.otherUnit('controlUnit'), w.filled('evaluation', 'evaluatedOn', 'leftArea')],
    }),
    w.act(
      'remove',
      ['登记清除', 'Record the removal'],
      'evaluated > restoring',
      { unit: 'controlUnit' },
      { asks: ['removedOn', 'watchUntil'], guards: [w.filled('evaluatedOn', 'removedOn', 'watchUntil')] },
    ),
    w.act('close', ['销档', 'Close'], 'restoring > closed', 'decider', {
      asks: ['restoration'],
      guards: [w.otherUnit('controlUnit'), w.filled('evaluation', 'evaluatedOn', 'restoration')],
    }),
    w.act('comeBack', ['复发', 'Record a recurrence'], 'restoring|closed > controlling', 'decider', {
      note: true,
      guards: [w.otherUnit('controlUnit')],
    }),
  ],
  due: [
    w.answeredBy(w.dueBy('control', ['防控期限', 'Control due'], 'controlBy', 'controlling'), 'claim'),
    w.answeredBy(w.dueBy('watch', ['监测期满', 'Monitoring ends'], 'watchUntil', 'restoring'), 'close'),
  ],
  evidence: [
    {
      key: 'closed',
      labels: w.label('点位清除', 'Sites cleared'),
      words: ['外来入侵物种', '入侵物种防控', '清除'],
      day: 'evaluatedOn',
      states: ['evaluated', 'restoring', 'closed'],
      verified: true,
    },
  ],
  list: w.list(
    'name species area leftArea alert controlUnit controlBy evaluatedOn removedOn',
    'controlBy area',
    'species alert controlUnit',
  ),
  form: [
    w.part('点位', 'Site', 'name species place foundOn area before'),
    w.part('防控', 'Control', 'controlUnit evaluator controlBy methods control leftArea after'),
  ],
  map: { field: 'place', colourBy: 'alert' },
})
