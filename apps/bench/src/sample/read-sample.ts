import { readFile } from 'node:fs/promises'
import { normalizeLink } from '@cec-bulletin/links'
import { fromMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import { sampleFile } from '../places.ts'

/** The demo's issue, with its links cleaned at the door as the demo does. */
export async function readSample(): Promise<Issue> {
  const text = await readFile(sampleFile, 'utf8')
  return fromMarkdown(text, { mapLink })
}

function mapLink({ url }: { url: string }): string {
  const link = normalizeLink(url)
  return link.ok ? link.href : url
}
