import { join } from 'node:path'
import { watch } from 'chokidar'
import { seriesFile } from '../folder/find-bulletin.ts'

interface FollowOptions {
  /** Called when something was saved, one call at a time; never throws. */
  onSave: () => Promise<void>
  /** Called once, when what is saved can no longer be seen, or not all of it. */
  onError: (error: unknown) => void
}

export interface Following {
  /** Calls back as after a save; ends when all that was due is done. */
  save: () => Promise<void>
  end: () => Promise<void>
}

/** Calls back when something of a bulletin was saved, from when this is done. */
export async function follow(folder: string, { onSave, onError }: FollowOptions): Promise<Following> {
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
  const save = () => {
    isDue = true
    running ??= run()
    return running
  }
  watcher.on('all', () => {
    isDue = true
    clearTimeout(timer)
    // One save may be several events.
    timer = setTimeout(save, 15)
  })
  let isTold = false
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve())
    watcher.on('error', (error) => {
      if (!isTold) onError(error)
      isTold = true
      // It may never be ready now.
      resolve()
    })
  })
  return {
    save,
    end: async () => {
      clearTimeout(timer)
      await watcher.close()
      await running
    },
  }
}
