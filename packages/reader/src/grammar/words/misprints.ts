/**
 * Words that are often misprinted, wrong form first; general language of official documents (通用规范汉字,
 * 出版物常见易错词). Only forms that are never right are listed.
 */
export const misprints: readonly (readonly [wrong: string, right: string])[] = `
修养生息 休养生息
台帐 台账
布署 部署
部暑 部署
按装 安装
防犯 防范
侯鸟 候鸟
截止目前 截至目前
再接再励 再接再厉
一如继往 一如既往
松驰 松弛
倍受关注 备受关注
竟争 竞争
幅射 辐射
震憾 震撼
贯切落实 贯彻落实
贯彻落时 贯彻落实
坚定不疑 坚定不移
因地置宜 因地制宜
因地治宜 因地制宜
有的放失 有的放矢
迫在眉捷 迫在眉睫
名列前矛 名列前茅
按步就班 按部就班
穿流不息 川流不息
既使 即使
重迭 重叠
复盖 覆盖
生态环镜 生态环境
环镜保护 环境保护
水土流矢 水土流失
森林覆盖律 森林覆盖率
持序推进 持续推进
落时责任 落实责任
责仼 责任
己建成 已建成
己完成 已完成
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [wrong, right] = line.split(' ')
    return wrong === undefined || right === undefined ? [] : [[wrong, right] as const]
  })
