import type { Problem } from '@cec-bulletin/schema'

/** An issue as a mail: what any mailer takes, and what `toEml` makes a whole message of. */
export interface Email {
  /** The line in the reader's list of mails. */
  subject: string
  /** A whole page for mail programs. */
  html: string
  /** The same words without markup; lines end in a line feed. */
  text: string
  /** What cannot be shown, and what mail programs will cut: each with its place and the mend. */
  problems: Problem[]
}
