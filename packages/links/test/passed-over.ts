/**
 * Parameters that other lists remove everywhere and this package does not, with the reason: a new version of such a
 * list is held against our table and against this.
 */
export const passedOver: readonly { names: readonly string[]; reason: string }[] = [
  {
    names: ['h_sid', 'h_slt'],
    reason: 'Hive’s own pages on app.hive.co read them; no evidence that others carry them',
  },
  {
    names: ['clickid'],
    reason: 'Many sites name something of their own so; it goes only beside the names of impact.com',
  },
  { names: ['usqp'], reason: 'It goes only in the shape that Google’s AMP cache gives it' },
  { names: ['e'], reason: 'One letter: it goes only on Mailchimp’s hosts, as a reader’s id' },
  {
    names: ['ref', 'source', 'from', 'feature'],
    reason: 'Pages choose by them what they show; they go on single sites',
  },
  { names: ['st'], reason: 'The Wall Street Journal’s opens the article for whoever it was given to' },
  { names: ['sk'], reason: 'Medium’s opens the article for friends' },
  {
    names: ['unlocked_article_code'],
    reason: 'The New York Times’ opens the article for whoever it was given to',
  },
  { names: ['xsec_token', 'xsec_source'], reason: 'Xiaohongshu shows no page without them' },
  { names: ['tag'], reason: 'On Amazon it pays whoever recommends: a publisher may mean it' },
]

/** Redirectors of Brave's list (debounce.json) that have no row here, with the reason. */
export const passedOverRedirectors: readonly { hosts: readonly string[]; reason: string }[] = [
  {
    hosts: ['dev-pages.brave.software', 'dev-pages.bravesoftware.com'],
    reason: 'Brave’s own tests',
  },
  {
    hosts: ['www.sopasti.com', 'flake.creditcable.info'],
    reason: 'Nothing says whose they are or what they lead to',
  },
  {
    hosts: ['zen-yandex-ru.turbopages.org'],
    reason: 'A viewer that builds its address of pieces; some of its pages have no other one',
  },
  { hosts: ['y2u.be'], reason: 'It holds the id of a video, and no address' },
  {
    hosts: ['brand.dttq.net', 'brand.7tiv.net', 'microsoft.msafflnk.net', 'goto.target.com'],
    reason: 'Some sixty hosts of Impact: its links are known by their path on any host',
  },
  {
    hosts: ['acme.lt.acemlnb.com', 'acme.bluelena.io', 'acme.prospect2.com'],
    reason: 'Hosts of ActiveCampaign: its links are known by their path on any host',
  },
]
