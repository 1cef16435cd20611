/** A sentence for people, in the two languages of the bulletin. */
export interface Message {
  /** In English. */
  en: string
  /** In Chinese, in simplified script. */
  zh: string
}

/**
 * How well founded a change is.
 * - `equivalent`: the URL standard reads both forms as the same address.
 * - `evidenced`: a named service documents it, or is seen to do it.
 * - `policy`: our judgement of what a publication should print.
 */
export type Grade = 'equivalent' | 'evidenced' | 'policy'

/**
 * One edit. `start` and `end` are UTF-16 offsets into the text as it stood after the changes before
 * this one; `before` is what stood there and `after` what replaced it. Replaying all of them in order
 * on the input gives `href`: see `replayChanges`.
 */
export interface Change {
  /** Stable kebab-case name of the rule, such as `tracker-utm`. */
  rule: string
  /** Offset of the first character that it replaces. */
  start: number
  /** Offset behind the last one. */
  end: number
  /** What stood there. */
  before: string
  /** What stands there now. */
  after: string
  /** Why, for the editor. */
  reason: Message
  /** How well founded it is. */
  grade: Grade
}

/** What is odd about an address that can be published; the message beside it says so in words. */
export type WarningCode =
  | 'homograph'
  | 'opaque-redirector'
  | 'redirector-unread'
  | 'redirector-too-deep'
  | 'merge-tag'
  | 'signed'
  | 'archived'
  | 'carries-address'
  | 'trailing-stop'

/** What an editor should look at. */
export interface Warning {
  /** Stable, for programs. */
  code: WarningCode
  /** What is odd about the address, and what can be done. */
  message: Message
}

/** An address to publish, and what it took to get there. */
export interface NormalizedLink {
  /** Tells it from a refusal. */
  ok: true
  /** What to publish: `http:`, `https:`, `mailto:` or `tel:`, and never a space, quote or angle bracket. */
  href: string
  /** What to show: the same address with Chinese decoded where reading it again gives the same `href`. */
  display: string
  /** Only for telling duplicates apart: scheme, `www.`, last slash and default documents are folded. */
  key: string
  /** Every edit, in the order in which it was made. */
  changes: Change[]
  /** What an editor should look at, though the address can be published. */
  warnings: Warning[]
}

/** Why an address is refused; the message beside it says so in words. */
export type RefusalCode =
  | 'empty'
  | 'placeholder'
  | 'relative'
  | 'scheme'
  | 'userinfo'
  | 'invalid-host'
  | 'invalid-port'
  | 'ambiguous-host'
  | 'unreachable-host'
  | 'mixed-script'
  | 'bidi-control'
  | 'mail-address'
  | 'mail-header'
  | 'phone-number'
  | 'too-long'

/** An address that cannot be published. */
export interface RefusedLink {
  /** Tells it from an address. */
  ok: false
  /** Stable, for programs. */
  code: RefusalCode
  /** What is wrong and how to mend it. */
  message: Message
}

/** One row of the table of trackers: data, so that the documentation and the tests can read it too. */
export interface Tracker {
  /** Rule id of the row, such as `tracker-mailchimp`; several rows may share it. */
  rule: string
  /** Whose it is, in words for people. */
  service: string
  /** Where it is documented or seen. */
  evidence?: string
  /** Lower-case parameter names; a last `*` stands for any ending (`utm_*`), alone for none. */
  names: readonly string[]
  /** Hosts, with their subdomains, where the row holds. @default everywhere */
  hosts?: readonly string[]
  /** Paths on those hosts, exact, or with a `*` at one end or both for anything there. @default every path */
  paths?: readonly string[]
  /** On those hosts, a last segment of the path that begins so goes as well (`ref=`). @default none */
  segments?: readonly string[]
  /** The raw value must match this. @default any value */
  value?: RegExp
  /** The row holds only where one of these parameters is present too. */
  beside?: readonly string[]
  /** The row does not hold where one of these parameters is present: with it, the name does more than track. */
  unless?: readonly string[]
  /**
   * Its value tells a mailing service which reader came. The row does not hold on the pages that need to know: where she
   * unsubscribes, sets her preferences, confirms, or reads a letter in the browser. @default false
   */
  knowsReader?: boolean
  /** How well founded it is that the row holds. @default 'evidenced' */
  grade?: Grade
}

/** Parameters that stay where they are, though a row of a tracker names them: there, the page needs them. */
export interface Exception {
  /** Where it is documented or seen. */
  evidence: string
  /** Hosts, with their subdomains, where it holds. */
  hosts: readonly string[]
  /** Paths on those hosts, exact, or with a `*` at one end or both for anything there. @default every path */
  paths?: readonly string[]
  /** Lower-case parameter names; a last `*` stands for any ending, alone for all. */
  names: readonly string[]
}

/** One row of the table of redirectors: a known host that carries the address it leads to. */
export interface Redirector {
  /** Rule id of the row, such as `redirector-zhihu`. */
  rule: string
  /** Whose it is, in words for people. */
  service: string
  /** Where it is documented or seen. */
  evidence?: string
  /** Hosts, with their subdomains, compared by whole labels; `*.e.com` is the same as `e.com`. */
  hosts: readonly string[]
  /** Paths, exact, or with a `*` at one end or both for anything there. */
  paths: readonly string[]
  /** Query parameters that may hold the target, in order of preference; none for a target in the path. */
  names: readonly string[]
  /** How the target is written. @default 'percent' */
  form?: TargetForm
}

/**
 * How a redirector writes its target.
 * - `percent`: percent-encoded in a parameter.
 * - `bare`: the same, and the scheme may be missing.
 * - `base64`: in base64 or base64url, or within a JSON in it (such as a JWT), in a parameter or in the path.
 * - `embedded`: in the middle of path or query: escaped as one piece, or as it is up to the end.
 * - `amp`: host and path behind `/amp/s/` or `/c/s/`.
 * - `postmark`: host and path as one piece behind `/3s/`.
 * - `disqus`: as `percent`, with a signature behind a colon.
 * - `proofpoint-v2`, `proofpoint-v3`: Proofpoint's own spellings.
 */
export type TargetForm =
  | 'percent'
  | 'bare'
  | 'base64'
  | 'embedded'
  | 'amp'
  | 'postmark'
  | 'disqus'
  | 'proofpoint-v2'
  | 'proofpoint-v3'
