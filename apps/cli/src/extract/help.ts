/** What `wanwu extract --help` prints. */
export const extractHelp = `用法 Usage: wanwu extract 文件 FILE… [--format json|xlsx|docx|md] [-o 输出 OUT]

读 Word、WPS、PDF、OFD、Excel、网页、Markdown、纯文本格式的方案，输出任务台账。不需要数据库，不联网。
Reads plans in Word, WPS, PDF, OFD, Excel, HTML, Markdown or plain text into ledgers. No database, no network.

  文件 FILE         可给多个；可用通配符 *.docx；- 表示标准输入
                    several are allowed, and wildcards; - is standard input
  -f, --format F    json（默认）、xlsx、docx、md；省略时按 -o 的扩展名
                    json (default), xlsx, docx or md; else by the ending of -o
  -o, --out OUT     写到文件；给了多个文件，或 OUT 是文件夹，则写进该文件夹
                    write to a file; with several inputs, or if OUT is a folder, into that folder
      --form FORM   Word 版式：table 表格（默认）、text 条文
                    form of a Word document: table (default) or text
  -h, --help        本说明 this text

一个文件时，标准输出是一个 JSON 对象；多个文件时，每行一个 JSON 对象（NDJSON），file 是文件名。
With one file standard output holds one JSON object; with several, one object a line (NDJSON) with its file.
xlsx、docx 不往屏幕上写；多个文件的 xlsx、docx、md 须用 -o 指定文件夹。
xlsx and docx are not written to a screen; several files as xlsx, docx or md need a folder in -o.

退出码 Exit code: 0 全部读出 all were read；1 有文件没读出，错误代码在标准错误 some could not be read, the
stable code is on standard error；2 用法有误 called wrongly.

例 Examples:
  wanwu extract 方案.docx > 台账.json
  wanwu extract 方案.pdf -o 台账.xlsx
  wanwu extract *.docx *.pdf --format xlsx -o 台账文件夹
`
