import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { published } from '../published.ts'

export interface Registry {
  /** Where it is: `http://127.0.0.1:41234/`. */
  url: string
  /** What was published: packed files, each by the name that `npm pack` gives it. */
  files: ReadonlyMap<string, Buffer>
  close: () => void
}

/** What `npm publish` sends: what clients ask for, and the packed file beside it, by its name. */
interface Publication {
  name: string
  _attachments: Record<string, { data: string }>
}

/**
 * A registry on this machine. It has the packages and the command, as `npm publish` sent them; whoever asks for anything
 * else is sent on to the registry that npm is configured with.
 */
export async function startRegistry(): Promise<Registry> {
  const outer = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()
  const publications = new Map<string, Publication>()
  const server = createServer(async (request, response) => {
    if (request.method === 'PUT') {
      const publication = await readPublication(request)
      publications.set(publication.name, publication)
      return response.writeHead(201, { 'content-type': 'application/json' }).end('{}')
    }
    const path = decodeURIComponent(request.url ?? '').slice(1)
    const [name = '', file] = path.split('/-/')
    const known = publications.get(name)
    if (known === undefined) return response.writeHead(302, { location: new URL(path, outer).href }).end()
    const { _attachments: files, ...document } = known
    if (file !== undefined) return response.end(Buffer.from(files[file]?.data ?? '', 'base64'))
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await publishTo(`//127.0.0.1:${port}/`)
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}/`, files: filesOf(publications), close }
}

/** Of `@cec-bulletin/html-1.0.0.tgz` it makes `cec-bulletin-html-1.0.0.tgz`. */
function filesOf(publications: ReadonlyMap<string, Publication>): Registry['files'] {
  const files = [...publications.values()].flatMap(({ _attachments }) => Object.entries(_attachments))
  return new Map(
    files.map(([name, { data }]) => [name.replace('@', '').replace('/', '-'), Buffer.from(data, 'base64')]),
  )
}

const readPublication = async (request: IncomingMessage) => (await json(request)) as Publication

/** All at once, as each start of npm takes a second. */
async function publishTo(place: string): Promise<void> {
  execFileSync(
    'npx',
    ['turbo', 'run', 'build', '--filter=./packages/*', '--filter=@cec-bulletin/cli', quiet],
    {
      stdio: 'inherit',
    },
  )
  const workspaces = [...published.map((name) => `packages/${name}`), 'apps/cli']
  const options = [`--registry=http:${place}`, `--${place}:_authToken=none`, '--provenance=false']
  const all = workspaces.map((workspace) => `--workspace=${workspace}`)
  await promisify(execFile)('npm', ['publish', ...all, ...options])
}

const quiet = '--output-logs=errors-only'
