import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { sendProblem } from '@wanwu/domains'
import type { FastifyInstance } from 'fastify'
import { noSuchAddress } from './no-such-address.ts'

/**
 * Serves the built web: files with a hash in their name for a year, the page itself never from memory, and
 * the page for every address that is not a file, so that links into the application work.
 */
export async function serveWeb(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = path.includes(`${join(directory, 'assets')}`)
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !request.url.startsWith('/api/') && isPage(request.url)
    if (!page || !existsSync(join(directory, 'index.html')))
      return sendProblem(noSuchAddress(), request, reply)
    return reply.sendFile('index.html')
  })
}

/** An address of a page has no file ending in its last part. */
function isPage(url: string): boolean {
  return !/\.[a-z0-9]{1,5}$/i.test(new URL(url, 'http://local').pathname)
}
