export interface OpaqueHost {
  hosts: readonly string[]
  paths: readonly string[]
}

/** Redirectors whose address does not hold the target: only a request would tell, and this package makes none. */
export const opaqueHosts: readonly OpaqueHost[] = [
  // SendGrid
  {
    hosts: ['sendgrid.net'],
    paths: ['/ls/*', '/wf/*', '/uni/*', '/ss/*', '/asm/*', '/mps*'],
  },
  // Mailchimp
  { hosts: ['list-manage.com', 'list-manage1.com', 'list-manage2.com'], paths: ['*'] },
  // Mandrill
  { hosts: ['mandrillapp.com'], paths: ['/track/*'] },
  // Klaviyo
  {
    hosts: ['trk.klclick.com', 'trk.klclick1.com', 'trk.klclick2.com', 'trk.klclick3.com'],
    paths: ['*'],
  },
  // HubSpot
  {
    hosts: ['hubspotlinks.com', 'hs-sites.com', 'hubspotemail.net'],
    paths: ['/Ctc/*', '/e2t/*', '/e3t/*'],
  },
  // Constant Contact
  { hosts: ['rs6.net'], paths: ['*'] },
  // Salesforce Marketing Cloud
  { hosts: ['exct.net', 'exacttarget.com'], paths: ['*'] },
  // Campaign Monitor
  {
    hosts: ['createsend.com', 'createsend1.com', 'cmail19.com', 'cmail20.com'],
    paths: ['*'],
  },
  // Substack
  { hosts: ['substack.com'], paths: ['/redirect/*'] },
  // beehiiv
  { hosts: ['link.mail.beehiiv.com'], paths: ['*'] },
  // Google
  { hosts: ['google.com'], paths: ['/goto'] },
  // Google News
  {
    hosts: ['news.google.com'],
    paths: ['/rss/articles/*', '/articles/*', '/read/*'],
  },
  // Baidu 百度
  { hosts: ['baidu.com'], paths: ['/link', '/baidu.php'] },
  // Baidu 百度
  { hosts: ['jump.bdimg.com', 'jump2.bdimg.com'], paths: ['/safecheck/*'] },
  // Sogou 搜狗
  { hosts: ['sogou.com'], paths: ['/link'] },
  // 360 Search 360搜索
  { hosts: ['so.com'], paths: ['/link'] },
  // DoubleClick
  {
    hosts: ['doubleclick.net'],
    paths: ['/clk*', '/click*', '/pcs/click*', '/aclk*'],
  },
  // Shorteners
  {
    hosts: [
      'bit.ly',
      'bitly.com',
      'j.mp',
      't.co',
      'tinyurl.com',
      'ow.ly',
      'goo.gl',
      'g.co',
      'buff.ly',
      'lnkd.in',
      'is.gd',
      'v.gd',
      'rebrand.ly',
      'rb.gy',
      'cutt.ly',
      'dlvr.it',
      'ift.tt',
      'trib.al',
      'fb.me',
      'amzn.to',
      'amzn.eu',
      'adf.ly',
      'shorturl.at',
      'bl.ink',
      's.id',
      't.ly',
      'tiny.cc',
      'snip.ly',
      'po.st',
      'wp.me',
      'x.co',
      'mailchi.mp.link',
      'eepurl.com',
      'spr.ly',
      'shor.by',
      'aka.ms',
      't.cn',
      'url.cn',
      'w.url.cn',
      'dwz.cn',
      'suo.im',
      'suo.nz',
      'mrw.so',
      'sourl.cn',
      'tb.cn',
      'm.tb.cn',
      'c.tb.cn',
      'u.jd.com',
      '3.cn',
      'b23.tv',
      'bili2233.cn',
      'v.douyin.com',
      'xhslink.com',
      'u.nu',
      'curl.qcloud.com',
      'reurl.cc',
      'lihi.cc',
      'lihi1.com',
      'ppt.cc',
      'pse.is',
    ],
    paths: ['/?*'],
  },
]
