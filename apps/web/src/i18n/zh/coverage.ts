/** Words of the page that sets what plans ask for beside what answers it (要求对照). */
export const coverage = {
  title: '要求对照',
  lead: '方案点名的系统、台账、机制，逐个动作由哪里承担，有没有记录走过。',
  search: '查系统名称',
  searchShort: '查系统',
  sentence:
    '方案点名{all}项：{thin|项只有名册}，{later|项有动作待后续建设}，{outside|项与外部系统交换}；{used}个动作已有记录走过。',
  sentenceNone: '没有相符的系统。',
  clear: '清除条件',
  system: '方案要求',
  answers: '怎样承担',
  thin: '仅名册',
  last: '最近一次{{day}}',
  notYet: '还没有记录',
  kinds: { act: '办理', list: '名册', command: '功能', later: '后续', outside: '外部交换' },
}
