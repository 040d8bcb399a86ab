import { readFile } from 'node:fs/promises'
import type { Database } from '@wanwu/database'
import { type ChainFinding, type ChainHead, readHeads, verifyChain } from '@wanwu/domains'
import type { Output } from '../command.ts'
import { withDatabase } from '../database/with-database.ts'
import { parseHeads } from './parse-heads.ts'

const reasons: Record<NonNullable<ChainFinding['reason']>, string> = {
  HASH: '内容与封印不符 the entry does not carry the seal of what it says',
  GAP: '缺少记录 an entry is missing',
  HEAD: '链头不符 the chain ends elsewhere than its head',
  EXPORTED_HEAD: '与导出的链头不符 this is not the chain that the head was exported from',
}

/** Checks all chains, printing a line each; resolves to the exit code. */
export async function verifyChains(headFile: string | undefined, stdout: Output): Promise<number> {
  const exported = headFile === undefined ? [] : parseHeads(await readFile(headFile, 'utf8'), headFile)
  const findings = await withDatabase(process.env, (database) => checkAll(database, exported))
  for (const finding of findings) {
    const verdict =
      finding.reason === null
        ? '完整 intact'
        : `第 ${finding.brokenAt ?? 0} 条 entry: ${reasons[finding.reason]}`
    stdout.write(`${finding.region}  ${finding.entries}  ${verdict}\n`)
  }
  const broken = findings.filter((finding) => finding.reason !== null).length
  stdout.write(`${findings.length} 条链 chains, ${broken} 条有问题 broken\n`)
  return broken === 0 ? 0 : 1
}

/** Chains by their heads, and those that a head was exported from though they are gone by now. */
async function checkAll(database: Database, exported: readonly ChainHead[]): Promise<ChainFinding[]> {
  return database.transaction({ role: 'owner', readOnly: true, priority: 'background' }, async (client) => {
    const heads = await readHeads(client, null)
    const regions = new Set([...heads, ...exported].map((head) => head.region))
    const findings: ChainFinding[] = []
    for (const region of [...regions].sort()) {
      findings.push(
        await verifyChain(client, region, exported.find((head) => head.region === region) ?? null),
      )
    }
    return findings
  })
}
