/**
 * `npm start`: installs if needed, builds if stale, checks the machine, then runs the server in this process, so
 * that signals and the exit code are the server's own.
 */
import { requireNode } from './lib/require-node.mjs'

requireNode()
const { start } = await import('./lib/start-server.mjs')
await start()
