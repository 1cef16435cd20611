import { bulletin } from '../../src/bulletin.ts'

interface Started {
  address: string
  /** Stops the preview and gives its exit code. */
  end: () => Promise<number>
  /** What it has shown so far. */
  lines: string[]
}

/** The preview of a folder, when it is ready. */
export async function startPreview(
  folder: string,
  { environment = { LANG: 'zh_CN' } }: { environment?: Record<string, string> } = {},
): Promise<Started> {
  const stopping = new AbortController()
  const lines: string[] = []
  let found = (_address: string) => {}
  const address = new Promise<string>((resolve) => {
    found = resolve
  })
  const ended = bulletin(['preview', '--no-open', '--port', '0'], {
    environment,
    from: folder,
    stop: stopping.signal,
    show: (line) => {
      const text = typeof line === 'string' ? line : line.map((span) => span.text).join('')
      lines.push(text)
      const shown = /http:\/\/127\.0\.0\.1:\d+/.exec(text)
      if (shown) found(shown[0])
    },
  })
  return {
    address: await address,
    lines,
    end: async () => {
      stopping.abort()
      return (await ended).code
    },
  }
}
