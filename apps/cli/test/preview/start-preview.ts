import { bulletin } from '../../src/bulletin.ts'

/** The preview of a folder, when it is ready; `end` stops it and gives its exit code. */
export async function startPreview(folder: string): Promise<{ address: string; end: () => Promise<number> }> {
  const stopping = new AbortController()
  let found = (_address: string) => {}
  const address = new Promise<string>((resolve) => {
    found = resolve
  })
  const ended = bulletin(['preview', '--no-open', '--port', '0'], {
    environment: { LANG: 'zh_CN' },
    from: folder,
    stop: stopping.signal,
    show: (line) => {
      const shown = /http:\/\/127\.0\.0\.1:\d+/.exec(typeof line === 'string' ? line : '')
      if (shown) found(shown[0])
    },
  })
  return {
    address: await address,
    end: async () => {
      stopping.abort()
      return (await ended).code
    },
  }
}
