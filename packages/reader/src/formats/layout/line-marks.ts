const numeral = '[一二三四五六七八九十百零〇]'

/** A numbering mark at the start of a line: 一、 （一） 1. 1、 (1) ① 第一条. Not the 2.5 of a figure. */
const numbered = new RegExp(
  `^(?:${numeral}{1,4}\\s?[、.．](?!${numeral}{1,2}[、级类])` +
    `|[（(]\\s?(?:${numeral}{1,4}|\\d{1,3})\\s?[）)]` +
    '|\\d{1,3}\\s?[.．、](?!\\d)' +
    '|\\d{1,2}(?:[.．]\\d{1,2}){1,3}[.．\\s]\\s?[\\u4e00-\\u9fff]' +
    '|\\d{1,3}\\s?[)）]' +
    '|[①-⑳❶-❿㈠-㈩⑴-⒇⒈-⒛]' +
    `|第${numeral}{1,4}[章节条编部篇](?:\\s|[\\u4e00-\\u9fff])` +
    ')',
)

/** Words behind a figure that count or compare: `3 个` is no number of a heading. */
const counted =
  '[个项名人处座家年月日号时天周旬季分秒万亿千百公亩米吨元角倍度级次件条户只头株种轮批期类章节款页份套台辆艘盏宗以左上下内至到和与或及比多余]'

/** A number that only a blank sets off from its heading: 3 加强组织保障. */
const bareNumber = new RegExp(`^\\d{1,2}[ \\t\\u3000]+(?!${counted})[\\u4e00-\\u9fff]`)

/** What lists are printed with beside numbers: ——完善…, ·完善…, 任务2：…, 专栏1 …. */
const item = new RegExp(
  '^(?:(?:[—－–-]{1,2}|[·•●■◆▪★○])\\s?(?=[\\u4e00-\\u9fff“《])' +
    `|(?:任务|举措|措施|工程|行动|项目|专项)\\s?(?:${numeral}{1,3}|\\d{1,3})\\s?[：:、.．]` +
    `|专栏\\s?(?:${numeral}{1,3}|\\d{1,3})(?=[\\s：:]|[\\u4e00-\\u9fff]))`,
)

/** The mark alone on its line: OCR puts the title of `4.` on the next line. */
const onlyMark = new RegExp(
  `^(?:${numeral}{1,4}、|[（(]\\s?(?:${numeral}{1,4}|\\d{1,3})\\s?[）)]|\\d{1,3}\\s?[.．、]|[①-⑳])$`,
)

/** A label that opens a note: 责任单位：, （牵头部门：, 主要举措：, 完成时限：. */
const label =
  /^[（(【[〔]?\s?(?:(?:市级|省级|县级|共同|主要|具体|第一|其他|各)?(?:牵头|责任|配合|主办|协办|承办|参与|参加|负责|落实|实施|主责|协同|支持|主管|组织|完成|指导|监督|保障)(?:[和及、与](?:牵头|责任|配合|参与|参加|落实|实施))?(?:单位|部门|主体|领导|地区|科室|机构|时限|时间|期限|措施|人)?|(?!各|有关|相关|[省市县区]直)[\u4e00-\u9fff]{2,4}(?:单位|部门|主体|机构|处室|科室|股室)|(?:主要|重点|具体|工作|保障|推进)(?:举措|措施|任务|目标|内容|事项|要求)|(?:完成|实施|时间|办结|工作)(?:时限|时间|期限|进度|节点)|时限|进度安排|成果形式|附件|附|抄送|主送|联系人|联系电话|备注)\s?\d{0,2}\s?[:：]/

const dateLine = /^(?:二[〇○零O0]|\d{2})\S{2}\s?年\s?\S{1,3}\s?月\s?\S{1,3}\s?日$/
const documentNumber = /^\p{Script=Han}{2,14}[〔[（(【]\s?\d{4}\s?[〕\]）)】]\s?第?\s?\d+\s?号$/u
const annexLine = /^附件?\s?[\d一二三四五六七八九十]{0,2}\s?$/

/** Whether the line begins with a numbering mark. */
export function startsWithNumber(line: string): boolean {
  return numbered.test(line)
}

/** Whether the line begins with a number that only a blank sets off, or the mark of a list without numbers. */
export function startsWithItem(line: string): boolean {
  return bareNumber.test(line) || item.test(line)
}

/** Whether a bracket ends the line, as the note of a list member does. */
export function endsWithNote(line: string): boolean {
  return /[）)】\]〕]$/.test(line)
}

/** Whether the line begins with the mark of a chapter or section: 一、 （一） 第一章. */
export function startsWithHeading(line: string): boolean {
  return (
    startsWithNumber(line) && /^(?:[一二三四五六七八九十百]+|[（(]\s?[一二三四五六七八九十百]|第)/.test(line)
  )
}

/** Whether the line is nothing but a numbering mark. */
export function isOnlyNumber(line: string): boolean {
  return onlyMark.test(line)
}

/** Whether the line begins with a label such as 责任单位：. */
export function startsWithLabel(line: string): boolean {
  return label.test(line)
}

/** Whether the line stands for itself: a date of issue, 附件1, a document's number. */
export function standsAlone(line: string): boolean {
  return dateLine.test(line) || annexLine.test(line) || documentNumber.test(line)
}

/** Whether a sentence or clause list ends with this line. */
export function endsSentence(line: string): boolean {
  return /[。；;！!？?：:][”’"'）)】\]》〉]*$/.test(line) || /[^\d][.][”’"'）)]*$/.test(line)
}

/** Whether the line cannot be the end of anything: it stops after a comma or an opening bracket. */
export function mustGoOn(line: string): boolean {
  return /[，,、（(《〈“‘【〔—-]$/.test(line)
}

const closers: Record<string, string> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '〔': '〕',
  '【': '】',
}
const folded: Record<string, string> = { '（': '(', '）': ')', '〈': '〈', '〉': '〉' }

/** Whether a bracket or quotation mark opened in the text is still open at its end. */
export function hasOpenBracket(text: string): boolean {
  if (!/[（(《〈“〔【]/.test(text)) return false
  const open: string[] = []
  for (const character of text) {
    const closer = closers[character]
    if (closer) {
      open.push(folded[closer] ?? closer)
      continue
    }
    const at = open.lastIndexOf(folded[character] ?? character)
    if (at >= 0) open.length = at
  }
  return open.length > 0
}

/** 某某市人民政府办公室 | 关于印发…: the issuers, and the title that goes on on the next line. */
export function isTitleAfterIssuers(before: string, after: string): boolean {
  return /^关于\S/.test(after) && isIssuers(before)
}

/** A line that only names offices: 云岭市林业局办公室. */
export function isIssuers(line: string): boolean {
  return line.length <= 60 && /[室府局会厅部委院办]$/.test(line) && !/[，。；：,;:《]|关于/.test(line)
}

/** Whether the line is the end of a title: …的通知, …实施方案. */
export function endsTitle(line: string): boolean {
  return /(?:的通知|的意见|的函|的决定|的通告|的报告|实施方案|行动计划|责任分工方案|工作方案)$/.test(line)
}

/** 各县（区）人民政府，市级有关部门：, to whom a letter is written. */
export function isSalutation(line: string): boolean {
  return /^各.{2,200}[：:]$/s.test(line)
}

/** 方案, 通知, 意见 …: the kind of document, which a title may print on a line of its own. */
export function isGenre(line: string): boolean {
  return /^(?:(?:实施|工作|行动|责任|任务|重点)*(?:方案|意见|计划|规划|办法|细则|规定|(?:责任|任务)?分工|(?:分工|任务|责任)?(?:清单|台账)|分工方案|分工表)|通知|公告|通告|决定|报告|函|(?:的)(?:通知|意见|函))$/.test(
    line,
  )
}
