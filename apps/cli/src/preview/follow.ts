import { join } from 'node:path'
import { watch } from 'chokidar'
import { seriesFile } from '../folder/find-bulletin.ts'

/** Calls back, one call at a time, when something of a bulletin was saved; gives what ends that. */
export async function follow(folder: string, onSave: () => Promise<void>): Promise<() => Promise<void>> {
  const watcher = watch(
    [seriesFile, 'issues', 'images'].map((name) => join(folder, name)),
    {
      ignoreInitial: true,
      // What editors and this command write beside a file while they save it.
      ignored: (path) => /(?:^|[/\\])\.[^/\\]*$|~$|\.(?:swp|tmp|new)$/.test(path.slice(folder.length)),
    },
  )
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isDue = false
  const run = async () => {
    while (isDue) {
      isDue = false
      await onSave()
    }
    running = undefined
  }
  watcher.on('all', () => {
    isDue = true
    clearTimeout(timer)
    // One save may be several events.
    timer = setTimeout(() => {
      running ??= run()
    }, 15)
  })
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve())
  })
  return async () => {
    clearTimeout(timer)
    await watcher.close()
    await running
  }
}
