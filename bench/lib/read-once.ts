import { readFileSync } from 'node:fs'
import { readDocument } from '@wanwu/reader'

/** A process of its own that reads one file: prints the time in milliseconds and the most memory in MB. */
const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''))
const start = performance.now()
const { source } = await readDocument(bytes)
const ms = performance.now() - start
console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024, pages: source.pages }))
