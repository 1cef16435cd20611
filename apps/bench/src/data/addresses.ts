/**
 * Addresses as they stand in newsletters, each with the one to publish: the same where nothing is to be done.
 * `new URL` reads all of them, so that the floor does what the others do and never pays for an error.
 */
export const addresses: readonly (readonly [address: string, published: string])[] = [
  // Nothing to do.
  ...same(
    'https://www.oneplanetnetwork.org/knowledge-centre/resources/10yfp-progress-report-hlpf-2023-session',
  ),
  ...same('https://www.unep.org/resources/publication/sustainable-fashion-communication-playbook'),
  ...same('https://globalabc.org/resources/publications/net-zero-carbon-concrete-roadmap-2050'),
  ...same('http://www.mee.gov.cn/ywgz/fgbz/'),
  ...same('https://www.gov.cn/zhengce/content/202310/content_6907702.htm'),
  ...same('https://wedocs.unep.org/handle/20.500.11822/43293'),
  ...same('https://sdgs.un.org/goals/goal12#targets_and_indicators'),
  ...same('https://www.iso.org/standard/54552.html'),
  ...same('https://doi.org/10.1000/182'),
  ...same('https://github.com/nodejs/node/issues/1?source=a&ref=b'),
  ...same('https://example.org/search?q=%E5%BE%AA%E7%8E%AF+%E7%BB%8F%E6%B5%8E&page=2'),
  ...same('https://example.org/list?from=2023-01&to=2023-06&session=3'),
  ...same('https://example.org/shop?id=7&sid=12&cid=5'),
  ...same('mailto:editor@example.org'),
  ...same('https://zh.wikipedia.org/wiki/%E5%BE%AA%E7%8E%AF%E7%BB%8F%E6%B5%8E'),
  ...same('https://en.wikipedia.org/wiki/Circular_economy_(disambiguation)'),
  // What is not a tracker survives byte for byte.
  ...same(
    'https://www.oneplanetnetwork.org/sites/default/files/from-crm/10YFP%2520annual%2520report.pdf.jpg',
  ),
  ...same('https://example.org/gbk?wd=%D1%AD%BB%B7&n=1'),
  ...same('https://example.org/?a&b=&c=1&a'),
  ...same('https://example.org/%E6%8A%A5%E5%91%8A/?tag[]=x&tag[]=y'),
  // Trackers.
  [
    'https://www.oneplanetnetwork.org/approach-knowledge-hub?utm_source=Secretariat+-+Monthly+Update&utm_campaign=a7ba0308e4-EMAIL_CAMPAIGN_2023&utm_medium=email&utm_term=0_-a7ba0308e4-%5BLIST_EMAIL_ID%5D',
    'https://www.oneplanetnetwork.org/approach-knowledge-hub',
  ],
  [
    'http://scp-hat.lifecycleinitiative.org/?utm_source=a%20b&utm_medium=email',
    'http://scp-hat.lifecycleinitiative.org/',
  ],
  ['https://example.org/gbk?wd=%D1%AD%BB%B7&utm_source=x', 'https://example.org/gbk?wd=%D1%AD%BB%B7'],
  ['https://example.org/a?q=a%20b+c&UTM_Source=x&n=%2520', 'https://example.org/a?q=a%20b+c&n=%2520'],
  ['https://example.org/a?fbclid=IwAR0abcdefghijklmnop&id=3', 'https://example.org/a?id=3'],
  ['https://example.org/a?id=3&gclid=Cj0KCQjw', 'https://example.org/a?id=3'],
  ['https://example.org/a?mc_cid=1a2b3c4d5e&mc_eid=6f7a8b9c0d', 'https://example.org/a'],
  ['https://example.org/a#utm_source=x&utm_medium=email', 'https://example.org/a'],
  [
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&si=abcdefghijklmnop',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  ],
  [
    'https://wedocs.unep.org/handle/20.500.11822/43293;jsessionid=2D0F3720EB76419D6A1830D4D63DF276',
    'https://wedocs.unep.org/handle/20.500.11822/43293',
  ],
  [
    'https://mp.weixin.qq.com/s?__biz=MzA5&mid=265&idx=1&sn=0f1e&chksm=8b9a&scene=21#wechat_redirect',
    'https://mp.weixin.qq.com/s?__biz=MzA5&mid=265&idx=1&sn=0f1e',
  ],
  [
    'https://www.bilibili.com/video/BV1xx411c7mD/?spm_id_from=333.999.0.0&vd_source=0123456789abcdef',
    'https://www.bilibili.com/video/BV1xx411c7mD/',
  ],
  // Redirectors.
  ['https://www.google.com/url?q=https://www.unep.org/resources&sa=D', 'https://www.unep.org/resources'],
  ['https://link.zhihu.com/?target=https%3A//www.unep.org/resources', 'https://www.unep.org/resources'],
  [
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.unep.org%2Fresources&data=05%7C01&reserved=0',
    'https://www.unep.org/resources',
  ],
  ...same('https://google.com.evil.example/url?q=https://www.unep.org/'),
  // Repairs that `new URL` makes too.
  ['http:www.mepcec.com', 'http://www.mepcec.com/'],
  [' https://www.unep.org/resources ', 'https://www.unep.org/resources'],
  ['HTTPS://WWW.UNEP.ORG/Resources', 'https://www.unep.org/Resources'],
  ['https://www.unep.org:443/a/../b', 'https://www.unep.org/b'],
]

/** Those of the bulletin that the demo's issue was made from, as they stood in it: half of them need cleaning. */
export const bulletinAddresses: typeof addresses = [
  ...same(
    'https://www.oneplanetnetwork.org/knowledge-centre/resources/10yfp-progress-report-hlpf-2023-session',
  ),
  ...same(
    'https://www.oneplanetnetwork.org/sites/default/files/from-crm/10YFP%2520annual%2520report.pdf.jpg',
  ),
  [
    'https://www.oneplanetnetwork.org/programmes/sustainable-tourism/global-tourism-plastics-initiative?utm_source=Secretariat+-+Monthly+Update+Email+Subscriber+List&utm_campaign=a7ba0308e4-EMAIL_CAMPAIGN_2023_06_29_11_59&utm_medium=email&utm_term=0_-a7ba0308e4-%5BLIST_EMAIL_ID%5D',
    'https://www.oneplanetnetwork.org/programmes/sustainable-tourism/global-tourism-plastics-initiative',
  ],
  ...same(
    'https://www.oneplanetnetwork.org/news-and-events/news/strengthening-institutional-and-technical-capacities-sustainable-consumption',
  ),
  [
    'http://scp-hat.lifecycleinitiative.org/?utm_source=Secretariat%20-%20Monthly%20Update%20Email%20Subscriber%20List&utm_campaign=a7ba0308e4-EMAIL_CAMPAIGN_2023_06_29_11_59&utm_medium=email&utm_term=0_-a7ba0308e4-%5BLIST_EMAIL_ID%5D',
    'http://scp-hat.lifecycleinitiative.org/',
  ],
  ...same('https://www.unep.org/resources/publication/sustainable-fashion-communication-playbook'),
  ...same(
    'https://globalabc.org/resources/publications/net-zero-carbon-concrete-industry-aotearoa-new-zealand-roadmap-2050',
  ),
  [
    'https://wedocs.unep.org/handle/20.500.11822/43293;jsessionid=2D0F3720EB76419D6A1830D4D63DF276',
    'https://wedocs.unep.org/handle/20.500.11822/43293',
  ],
  [
    'https://www.oneplanetnetwork.org/approach-knowledge-hub?utm_source=Secretariat+-+Monthly+Update+Email+Subscriber+List&utm_campaign=a7ba0308e4-EMAIL_CAMPAIGN_2023_06_29_11_59&utm_medium=email&utm_term=0_-a7ba0308e4-%5BLIST_EMAIL_ID%5D',
    'https://www.oneplanetnetwork.org/approach-knowledge-hub',
  ],
  ['http:www.mepcec.com', 'http://www.mepcec.com/'],
  [' mailto:wangj@mepcec.com', 'mailto:wangj@mepcec.com'],
]

function same(address: string): [[string, string]] {
  return [[address, address]]
}
