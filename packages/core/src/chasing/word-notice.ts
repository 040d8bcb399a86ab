import type { Bilingual, DigestItem, DigestRecord, NoticeContent } from '@wanwu/contract'

/** A notice in words. */
export interface NoticeWords {
  title: Bilingual
  text: Bilingual
}

const requests = {
  extension: { zh: '延期', en: 'extension' },
  waiver: { zh: '豁免', en: 'waiver' },
  reopening: { zh: '重新打开', en: 'reopening' },
  'hand-over': { zh: '移交', en: 'hand-over' },
}
const acts = {
  file: { zh: '待报送', en: 'to be filed' },
  refile: { zh: '退回待重报', en: 'returned, to be filed again' },
  sign: { zh: '待签发', en: 'to be signed off' },
}

/** How far a day is from its due day: 还有3天, 今天到期, 已逾期2天. */
function wordDays(days: number): Bilingual {
  if (days === 0) return { zh: '今天到期', en: 'due today' }
  if (days < 0) return { zh: `还有${-days}天到期`, en: `due in ${plural(-days, 'day')}` }
  return { zh: `已逾期${days}天`, en: `${plural(days, 'day')} overdue` }
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

function wordRecord({ register, title, rule, unit, dueOn, ...item }: DigestRecord): Bilingual {
  const days = wordDays(item.days)
  return {
    zh: `${unit ? `${unit}　` : ''}${register.zh}${title ? `“${title}”` : ''}　${rule.zh}　${dueOn}（${days.zh}）`,
    en: `${unit ? `${unit}, ` : ''}${register.en}${title ? ` “${title}”` : ''}: ${rule.en}, ${dueOn} (${days.en})`,
  }
}

function wordDigest(items: readonly DigestItem[], records: readonly DigestRecord[]): NoticeWords {
  const own = items.filter(({ escalated }) => !escalated)
  const others = items.length - own.length
  const overdue = [...items, ...records].filter(({ days }) => days > 0).length
  const line = (item: DigestItem) => {
    const days = wordDays(item.days)
    return {
      zh: `${item.unit}　${item.period.zh}　${acts[item.act].zh}　${item.dueOn}（${days.zh}）`,
      en: `${item.unit}, ${item.period.en}: ${acts[item.act].en}, ${item.dueOn} (${days.en})`,
    }
  }
  const late =
    overdue > 0 ? { zh: `，其中${overdue}件已逾期`, en: `, ${overdue} overdue` } : { zh: '', en: '' }
  const ownTitle = {
    zh: `您有${own.length}件报送待办`,
    en: `${plural(own.length, 'report')} for you to see to`,
  }
  const otherTitle = { zh: `${others}件报送未办结`, en: `${plural(others, 'report')} of units not filed` }
  const recordTitle = {
    zh: `台账到期事项${records.length}件`,
    en: `${plural(records.length, 'register item')} due`,
  }
  const parts = [
    ...(own.length > 0 ? [ownTitle] : []),
    ...(others > 0 ? [otherTitle] : []),
    ...(records.length > 0 ? [recordTitle] : []),
  ]
  const lines = [...items.map(line), ...records.map(wordRecord)]
  return {
    title: {
      zh: parts.map(({ zh }) => zh).join('，另有') + late.zh,
      en: parts.map(({ en }) => en).join('; ') + late.en,
    },
    text: { zh: lines.map(({ zh }) => zh).join('\n'), en: lines.map(({ en }) => en).join('\n') },
  }
}

function wordHanding(content: NoticeContent & { kind: 'handing' }): NoticeWords {
  const { act, from, to, plan, number, deadlineOn, tasks } = content
  const why = content.reason
    ? { zh: `：${content.reason}`, en: `: ${content.reason}` }
    : { zh: '。', en: '.' }
  const titles = {
    handed: {
      zh: `${from}下发任务${tasks}项，请于${deadlineOn}前承接`,
      en: `${from} hands down ${plural(tasks, 'task')}: take them up by ${deadlineOn}`,
    },
    received: {
      zh: `${to}已接收下发的任务${tasks}项`,
      en: `${to} has received ${plural(tasks, 'task')}`,
    },
    refused: {
      zh: `${to}退回下发的任务${tasks}项`,
      en: `${to} refuses ${plural(tasks, 'task')} handed down`,
    },
    withdrawn: {
      zh: `${from}撤回下发的任务${tasks}项`,
      en: `${from} withdraws ${plural(tasks, 'task')} handed down`,
    },
  }
  return {
    title: titles[act],
    text: { zh: `《${plan}》，${number}${why.zh}`, en: `${plan}, ${number}${why.en}` },
  }
}

/** Says a notice in both languages. The only place where notices get their words: page, mail and robots share it. */
export function wordNotice(content: NoticeContent): NoticeWords {
  switch (content.kind) {
    case 'period-opened':
      return {
        title: {
          zh: `${content.period.zh}报送已开启，${content.dueOn}前报送`,
          en: `${content.period.en} is open, due ${content.dueOn}`,
        },
        text: {
          zh: `${content.unit}应报${content.duties}项，见《${content.plan}》。`,
          en: `${content.unit} reports on ${content.duties === 1 ? '1 duty' : `${content.duties} duties`} of ${content.plan}.`,
        },
      }
    case 'to-sign':
      return {
        title: {
          zh: `${content.unit}${content.period.zh}报送待您签发`,
          en: `${content.unit}, ${content.period.en}: waits for your signature`,
        },
        text: {
          zh: `${content.by}已送签，${content.dueOn}到期；签发后才算报送。`,
          en: `Handed in by ${content.by}, due ${content.dueOn}. It is filed once you sign it off.`,
        },
      }
    case 'returned':
      return {
        title: {
          zh: `${content.unit}${content.period.zh}报送被退回`,
          en: `${content.unit}, ${content.period.en}: returned`,
        },
        text: { zh: `${content.by}：${content.reason}`, en: `${content.by}: ${content.reason}` },
      }
    case 'accepted':
      return {
        title: {
          zh: `${content.unit}${content.period.zh}报送已审定`,
          en: `${content.unit}, ${content.period.en}: accepted`,
        },
        text: {
          zh: `《${content.plan}》本期报送已锁定。`,
          en: `This report on ${content.plan} is locked now.`,
        },
      }
    case 'request-asked':
      return {
        title: {
          zh: `${content.unit}申请${requests[content.request].zh}（${content.period.zh}）`,
          en: `${content.unit} asks for ${requests[content.request].en}, ${content.period.en}`,
        },
        text: { zh: `${content.by}：${content.reason}`, en: `${content.by}: ${content.reason}` },
      }
    case 'request-decided': {
      const result = content.approved ? { zh: '已同意', en: 'approved' } : { zh: '未同意', en: 'refused' }
      const reason = content.reason
        ? { zh: `：${content.reason}`, en: `: ${content.reason}` }
        : { zh: '', en: '' }
      return {
        title: {
          zh: `${content.unit}${content.period.zh}的${requests[content.request].zh}申请${result.zh}`,
          en: `${content.unit}, ${content.period.en}: ${requests[content.request].en} ${result.en}`,
        },
        text: {
          zh: `现报送日为${content.dueOn}${reason.zh}`,
          en: `It is due ${content.dueOn}${reason.en}`,
        },
      }
    }
    case 'digest':
      return wordDigest(content.items, content.records ?? [])
    case 'instrument-issued':
      return {
        title: {
          zh: `${content.instrument}已出台，任务${content.task}开始计入`,
          en: `${content.instrument} was issued: task ${content.task} counts from now on`,
        },
        text: {
          zh: `${content.issuedOn}印发${content.number ? `（${content.number}）` : ''}。${content.unit}在《${content.plan}》中的这项任务不再等待${content.deadlineOn ? `，时限${content.deadlineOn}` : ''}。`,
          en: `Issued ${content.issuedOn}${content.number ? ` (${content.number})` : ''}. This task of ${content.unit} in ${content.plan} waits no longer${content.deadlineOn ? `; it is due ${content.deadlineOn}` : ''}.`,
        },
      }
    case 'issue-proposed':
      return {
        title: {
          zh: `请确认：${content.instrument}是否即任务${content.task}所等的文件`,
          en: `Is ${content.instrument} what task ${content.task} waits for?`,
        },
        text: {
          zh: `《${content.plan}》任务写明“${content.waitsFor}”。确认后任务开始计入；不是则予以排除。`,
          en: `The task in ${content.plan} waits: “${content.waitsFor}”. Confirm it and the task counts; refuse it and it goes on waiting.`,
        },
      }
    case 'finding-raised': {
      const { unit, source, foundOn, dueOn } = content
      const mine = content.part === 'rectifies'
      return {
        title: {
          zh: mine ? `${unit}有一项问题须整改` : `请督导${unit}整改一项问题`,
          en: mine ? `${unit} has a problem to rectify` : `Supervise: ${unit} has a problem to rectify`,
        },
        text: {
          zh: `${foundOn}由${source.zh}发现，已列入问题整改台账${dueOn ? `，整改期限${dueOn}` : ''}。请打开查看。`,
          en: `Found ${foundOn} (${source.en}) and entered among the findings${dueOn ? `; to be rectified by ${dueOn}` : ''}. Open it to see what it is.`,
        },
      }
    }
    case 'handing':
      return wordHanding(content)
    case 'period-announced':
      return {
        title: {
          zh: `${content.period.zh}报送已开启，请于${content.dueOn}前报送`,
          en: `${content.period.en} is open: please file by ${content.dueOn}`,
        },
        text: {
          zh: `《${content.plan}》本期应报单位${content.units}个。`,
          en: `${plural(content.units, 'unit')} report on ${content.plan}.`,
        },
      }
    case 'owing': {
      const days = wordDays(content.days)
      return {
        title: {
          zh: `${content.period.zh}报送${days.zh}，${content.expected}个单位中${content.missing.length}个未报`,
          en: `${content.period.en} ${days.en}: ${content.missing.length} of ${plural(content.expected, 'unit')} missing`,
        },
        text: {
          zh: `《${content.plan}》未报单位：${content.missing.join('、')}。`,
          en: `Not filed for ${content.plan}: ${content.missing.join(', ')}.`,
        },
      }
    }
    case 'test':
      return {
        title: { zh: '万物：测试消息', en: 'Wanwu: a test' },
        text: {
          zh: `通道“${content.channel}”可以送达。`,
          en: `The channel “${content.channel}” reaches you.`,
        },
      }
  }
}
