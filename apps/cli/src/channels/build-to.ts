import { join } from 'node:path'
import { buildOutput, type OutputDefinition, type PreparedOutput } from '../build/build-output.ts'
import { buildSite, siteFolder } from '../build/build-site.ts'
import type { BuildOptions, Built } from '../build/built.ts'
import { seriesFile } from '../folder/find-bulletin.ts'
import { channelWords } from '../say/channels.ts'
import { showPath } from '../terminal/show-path.ts'
import type { MakeFile } from './channel.ts'
import { planChannel } from './plan-channel.ts'
import { readUploaded, uploadedFile } from './read-uploaded.ts'
import { strayRows } from './stray-rows.ts'

/** What a build can make of a bulletin, and the folder in which it does. */
export const outputs = { site: siteFolder, eml: 'eml', wechat: 'wechat' } as const

export type OutputName = keyof typeof outputs

/** Makes one of them. */
export async function buildTo(name: OutputName, folder: string, options: BuildOptions): Promise<Built> {
  switch (name) {
    case 'site':
      return buildSite(folder, options)
    case 'eml':
      return buildOutput(folder, emlOf(folder, options), options)
    case 'wechat':
      return buildOutput(folder, wechatOf(folder, options), options)
  }
}

// What a channel needs is loaded when it is asked for.
function emlOf(folder: string, { from }: BuildOptions): OutputDefinition {
  return {
    folder: outputs.eml,
    prepare: async ({ mail }) => {
      if (mail) return channel((await import('./make-eml.ts')).makeEml(mail), mail)
      const file = showPath(join(folder, seriesFile), from)
      return { findings: [{ file, severity: 'problem', code: 'no-sender', message: channelWords.noSender }] }
    },
  }
}

function wechatOf(folder: string, { from }: BuildOptions): OutputDefinition {
  return {
    folder: outputs.wechat,
    prepare: async () => {
      const read = await readUploaded(folder, { from })
      if ('findings' in read) return read
      const { makeWechat } = await import('./make-wechat.ts')
      const { setting, plan } = channel(
        makeWechat(read.rows),
        read.rows.map(({ name, address }) => [name, address]),
      )
      const file = showPath(join(folder, uploadedFile), from)
      return {
        setting,
        plan: async (sources, options) => {
          const planned = await plan(sources, options)
          const stray = strayRows(read.rows, { sources, file })
          return { ...planned, findings: [...(planned.findings ?? []), ...stray] }
        },
      }
    },
  }
}

const channel = (make: MakeFile, setting: unknown): PreparedOutput => ({
  setting,
  plan: (sources, options) => planChannel(sources, { ...options, make }),
})
