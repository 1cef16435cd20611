import type { Theme } from '@cec-bulletin/html'

/** A bulletin and its site. */
export interface Series {
  /** The name of the bulletin. */
  readonly title: string
  /** BCP 47: the language of what the site says by itself. */
  readonly lang: string
  /** Where the site will stand: an absolute address with a slash at its end. */
  readonly url: string
  /** What the bulletin is about, in a sentence. @default none */
  readonly description?: string
  /** Who publishes it. @default none */
  readonly publisher?: string
  /** From UTC to the time where the bulletin is published: `+08:00`. @default '+00:00' */
  readonly offset?: string
  /** The look of all pages. @default `themes.ink` of `@cec-bulletin/html` */
  readonly theme?: Theme
  /** A page for each article with a title, beside the issue’s. @default false */
  readonly articles?: boolean
  /** What an entry of the feeds is. @default 'issues' */
  readonly feeds?: 'issues' | 'articles'
}
