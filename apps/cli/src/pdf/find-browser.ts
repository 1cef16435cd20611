import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The browser that a user named, or the first Chromium, Chrome or Edge that is installed. */
export function findBrowser(environment: Record<string, string | undefined>): string | undefined {
  const { PATH = '', LOCALAPPDATA = '', ProgramFiles = 'C:\\Program Files' } = environment
  const onPath = PATH.split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const programs = [ProgramFiles, 'C:\\Program Files (x86)', LOCALAPPDATA].flatMap((folder) =>
    windows.map((way) => join(folder, way)),
  )
  const places = { darwin: mac, win32: programs }[process.platform as string] ?? []
  return [...places, ...onPath].find((place) => existsSync(place))
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]

const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const windows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
