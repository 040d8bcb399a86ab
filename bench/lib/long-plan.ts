const duties = [
  '（牵头单位：市林业和草原局；配合单位：市水务局、市财政局）',
  '（责任单位：市自然资源局、各县（市、区）人民政府）',
  '（市生态环境局牵头，市农业农村局、市水务局配合）',
]
const deadlines = ['2026年底前完成', '持续推进', '每季度通报一次进展', '到2028年覆盖率达到60%以上']

/** A plan of 云岭市 with so many tasks, each of about 150 characters, in three levels of headings. */
export function longPlan(tasks: number): string {
  const lines = ['云岭市河湖湿地保护三年行动方案', '', '云岭市人民政府办公室', '2026年3月1日', '']
  for (let n = 1; n <= tasks; n++) {
    if (n % 40 === 1) lines.push(`一、第${Math.ceil(n / 40)}阶段任务`)
    if (n % 10 === 1) lines.push(`（一）第${Math.ceil(n / 10)}片区`)
    lines.push(
      `${n}.整治第${n}号河段。清理第${n}号河段违规占用的岸线，恢复沿岸乡土植被，设置鸟类监测样线，建立问题台账并逐项销号，` +
        `完善巡查管护制度，加强执法联动，引导沿岸村集体参与管护，${deadlines[n % deadlines.length]}。${duties[n % duties.length]}`,
    )
  }
  return lines.join('\n')
}
