import type { DemoSignIns } from '@wanwu/domains'

/** What is printed once the server listens. */
export function startedNotice(address: string, engine: 'embedded' | 'server'): string {
  const place = engine === 'embedded' ? '内置数据库 embedded database' : '数据库服务器 database server'
  return `\n万物已启动 Wanwu is running (${place})\n  ${address}\n`
}

/** The demo's sign-ins. */
export function signInNotice(demo: DemoSignIns): string {
  const names = demo.items.map((one) => `  ${one.userName}（${one.unit ?? ''}）`).join('\n')
  return `\n演示账号 Demo accounts, on this machine only — 密码 password: ${demo.password}\n${names}\n\n`
}

/** What the first person needs when they come from another machine. */
export function firstRunNotice(code: string): string {
  return `\n尚无用户：请打开上面的地址创建统筹办和管理员。\nNobody is here yet: open the address above to create the office and its administrator.\n  从其他电脑打开时的初始化码 code asked from another machine: ${code}\n\n`
}
