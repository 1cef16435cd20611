import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asset } from '../asset.ts'
import type { Language } from '../say/language.ts'
import { findFile } from './find-file.ts'
import { isOwnHost } from './is-own-host.ts'
import { shellPage } from './shell-page.ts'
import type { PreviewState } from './state.ts'
import { typeOf } from './type-of.ts'

interface ServeOptions {
  /** The folder of the site, absolute. */
  folder: string
  /** 0 for any that is free. */
  port: number
  /** That of the preview's own words; where there is none, the browser's. */
  language: Language | undefined
  state: () => PreviewState
}

export interface Served {
  /** Where the preview is, for a browser. */
  address: string
  /** Tells every open page of a new state. */
  tell: () => void
  close: () => Promise<void>
}

/** Serves a site on this machine and to it alone, and below `/_/` a page that follows what is saved. */
export async function serve({ folder, port, language, state }: ServeOptions): Promise<Served> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    answer(request, response).catch(() => (response.headersSent ? response.destroy() : end(response, 500)))
  })
  await listen(server, port)
  const bound = (server.address() as AddressInfo).port

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnHost(request.headers.host, bound)) return end(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const [pathname = '/'] = (request.url ?? '/').split('?')
    if (pathname === '/_/events') return listenTo(response)
    if (pathname === '/_/') {
      const spoken = language ?? (/^\s*zh/i.test(request.headers['accept-language'] ?? '') ? 'zh' : 'en')
      response.setHeader('content-security-policy', policy)
      return end(response, 200, { type: typeOf('index.html'), content: shellPage(spoken, state()) })
    }
    if (ownFiles.has(pathname)) return send(response, 200, fileURLToPath(asset(pathname.slice('/_/'.length))))
    const found = await findFile(folder, pathname)
    if (found === undefined) return notFound(response)
    // Relative links of a page count from its folder.
    if (found.location.endsWith('/') && !/\/(?:index\.html)?$/.test(pathname)) {
      response.setHeader('location', found.location)
      return end(response, 302)
    }
    // A build may have removed it since it was found.
    await send(response, 200, found.file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return notFound(response)
    })
  }

  const notFound = (response: ServerResponse) =>
    send(response, 404, join(folder, '404.html')).catch(() => end(response, 404))

  function listenTo(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(eventOf(state()))
    listeners.add(response)
    response.once('close', () => listeners.delete(response))
  }

  return {
    address: `http://127.0.0.1:${bound}/_/`,
    tell: () => {
      for (const listener of listeners) listener.write(eventOf(state()))
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN',
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'"

const ownFiles = new Set(['/_/preview.js', '/_/preview.css'])

const eventOf = (state: PreviewState) => `event: state\ndata: ${JSON.stringify(state)}\n\n`

/** Answers with a file, whole: where it cannot be read nothing has been sent yet. */
async function send(response: ServerResponse, code: number, file: string): Promise<void> {
  end(response, code, { type: typeOf(file), content: await readFile(file) })
}

function end(
  response: ServerResponse,
  code: number,
  body?: { type: string; content: string | Buffer },
): void {
  response.statusCode = code
  response.setHeader('content-type', body?.type ?? 'text/plain; charset=utf-8')
  response.end(body?.content ?? String(code))
}
