import type { Problem } from '@cec-bulletin/schema'
import type { Series, SiteIssue } from '@cec-bulletin/site'

interface ChannelIssue {
  /** With the pictures that stand beside it. */
  entry: SiteIssue
  /** The address of its page. */
  url: string
  series: Series
}

interface ChannelFile {
  /** In the channel's folder. */
  path: string
  text: string
  /** What of the issue it cannot show. */
  problems: Problem[]
}

/** Makes a channel's file of an issue. */
export type MakeFile = (issue: ChannelIssue) => ChannelFile
