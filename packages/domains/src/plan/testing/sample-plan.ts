/** Text of a small plan of 云岭市 as a first print: each kind of task, unit, deadline and doubt once. */
export const firstPrint = `云岭市人民政府办公室关于印发《云岭市湿地鸟类保护实施方案》的通知
云政办发〔2025〕12号

各县（市、区）人民政府，市直各部门：
《云岭市湿地鸟类保护实施方案》已经市人民政府同意，现印发给你们，请认真贯彻执行。
云岭市人民政府办公室
2025年3月18日

云岭市湿地鸟类保护实施方案

以下各项任务均需市统筹办落实，不再逐项列出。
到2027年，全市湿地保护率达到62%以上；到2030年，全市湿地保护率达到65%以上。

一、主要任务
（一）开展湿地鸟类调查
1.开展本底调查。组织开展全市湿地鸟类本底调查，建立名录和数据库，2026年底前完成。（牵头单位：市林业和草原局；配合单位：市水务局、市水务局）
2.建设监测站点。在重点湿地建设鸟类监测站点，每季度开展一次监测。（责任单位：市林业和草原局、市财政局）
（二）加强栖息地保护
3.修复退化湿地。推进退化湿地修复。（牵头单位：市林业和草原局、市自然资源局；配合单位：市水务局）
完成时限：持续推进
4.制定补偿办法。《云岭市湿地保护条例》出台后，制定湿地生态补偿办法。（牵头单位：市财政局）
（三）做好宣传教育
5.开展爱鸟周活动。每年4月组织爱鸟周宣传活动。（责任单位：市教育局、各县（市、区）人民政府）
6.实施生态补水。制定补水方案并组织实施，2027年6月底前完成。（牵头单位：市水务局）

二、保障措施
市林业和草原局要于每季度末月25日前将工作进展情况报送市统筹办。
`

/** The later print: 3 reworded, 5 dropped, a new clause put in front of the last. */
export const laterPrint = firstPrint
  .replace('推进退化湿地修复。（', '推进退化湿地修复并开展成效评估。（')
  .replace('65%以上', '66%以上')
  .replace(
    /5\.开展爱鸟周活动.*\n6\./,
    '5.开展自然教育。在中小学开设自然课堂，编写湿地读本。（牵头单位：市教育局）\n6.',
  )

/** A plan with as many like tasks as asked, two in three with a deadline, some of them the same. */
export function longPrint(tasks: number): string {
  const clauses = Array.from({ length: tasks }, (_, index) => {
    const deadline = index % 3 === 0 ? '' : `，${2026 + (index % 4)}年底前完成`
    return `${index + 1}.整治河段${index + 1}。整治第${index + 1}号河段，恢复岸线植被${deadline}。（牵头单位：市水务局）`
  })
  return ['云岭市河道整治实施方案', '', '一、主要任务', ...clauses].join('\n')
}
