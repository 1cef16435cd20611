import { statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { seriesFile } from '../folder/find-bulletin.ts'
import { stampOf } from '../read/stamp-of.ts'

interface FollowOptions {
  /** Called when something was saved, with the files of which that is known, one call at a time; never throws. */
  onSave: (files: string[]) => Promise<void>
  /** Called once, when what is saved can no longer be seen, or not all of it. */
  onError: (error: unknown) => void
}

export interface Following {
  /** Calls back as after a save; ends when all that was due is done. */
  save: () => Promise<void>
  end: () => Promise<void>
}

/** What a bulletin is made of, by its names in the folder. */
const sources = [seriesFile, 'issues', 'images']

/** What editors and this command write beside a file while they save it. */
const passing = /^\.|~$|\.(?:swp|tmp|new)$/

/** Calls back when something of a bulletin was saved, from when this is done. */
export async function follow(folder: string, { onSave, onError }: FollowOptions): Promise<Following> {
  // One folder: of several paths, some of which are not there, chokidar says too early that it is ready.
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => {
      const [top = '', ...below] = relative(folder, path).split(sep)
      if (top === '') return false
      return !sources.includes(top) || passing.test(below.at(-1) ?? '')
    },
  })
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let later: NodeJS.Timeout | undefined
  let isDue = false
  /** Those that the next call is told of. */
  let due = new Set<string>()
  /** What was saved last, with its stamp when that was passed on. */
  const saved = new Map<string, string>()
  const run = async () => {
    while (isDue) {
      isDue = false
      const files = [...due]
      due = new Set()
      await onSave(files)
    }
    running = undefined
  }
  const save = () => {
    isDue = true
    running ??= run()
    return running
  }
  const passOn = () => {
    for (const path of saved.keys()) {
      due.add(path)
      saved.set(path, stampAt(path))
    }
    save()
  }
  const lookAgain = () => {
    const isMissed = [...saved].some(([path, stamp]) => stampAt(path) !== stamp)
    if (!isMissed) return saved.clear()
    passOn()
    later = setTimeout(lookAgain, blind)
  }
  watcher.on('all', (_, path) => {
    isDue = true
    due.add(path)
    saved.set(path, '')
    clearTimeout(timer)
    clearTimeout(later)
    // One save may be several events.
    timer = setTimeout(passOn, 15)
    later = setTimeout(lookAgain, blind)
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
      clearTimeout(later)
      await watcher.close()
      await running
    },
  }
}

/** Milliseconds. For 50 of them after a change, chokidar tells nothing of the same file. */
const blind = 70

function stampAt(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? stampOf(found) : 'absent'
}
