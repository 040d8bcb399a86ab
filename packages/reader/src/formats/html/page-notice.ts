const openings =
  /^[【[（(]?\s*(?:(?:发布|发文|成文|更新|生成|公开)?(?:时间|日期)|(?:信息|文章|稿件)?来源|作者|责任编辑|编辑|(?:浏览|阅读|点击)(?:次数|量|数)?|字(?:号|体)|打印(?:本页)?|关闭(?:窗口|本页)?|分享(?:到|至)?|扫一扫|上一[篇条]|下一[篇条]|返回顶部|收藏|(?:您)?(?:现在|当前)(?:的)?(?:所在)?位置|索引号|相关(?:文件|链接|阅读|解读|信息)|政策解读)\s*[:：】\])）]|^(?:打印本页|关闭窗口|返回顶部|相关文件|相关链接|相关阅读|政策解读|扫一扫在手机打开当前页)$/

const footings = /^(?:主办|承办|版权所有|网站标识码|技术支持)[:：单位]|ICP备\d|公网安备\d/

/** Lines that a web page prints around an article: time of publication, size of letters, sharing, printing. */
export function isPageNotice(text: string): boolean {
  const line = text.replace(/\s+/g, '')
  if (line.length < 120 && footings.test(line)) return true
  return line.length < 120 && openings.test(line) && !/[。；]/.test(line)
}

const indexLabels =
  /索引号|主题分类|发文机关|发布机构|发文字号|成文日期|发布日期|公开方式|有效性|信息类别|体裁分类|组配分类/g

/** The index table that pages of public information print above a document. */
export function isIndexTable(texts: readonly string[]): boolean {
  const text = texts.join('').replace(/\s/g, '')
  return text.length < 500 && new Set(text.match(indexLabels) ?? []).size >= 2
}
