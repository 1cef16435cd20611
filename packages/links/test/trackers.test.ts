import { describe, expect, test } from 'vitest'
import { normalizeLink, type Tracker, trackers } from '../src/index.ts'
import { expectKept, expectLink } from './expect-link.ts'
import { passedOver } from './passed-over.ts'

test.each([
  ['https://e.com/?utm_source=a&utm_medium=b', 'https://e.com/', 'tracker-utm'],
  ['https://e.com/?UTM_Source=a&q=1', 'https://e.com/?q=1', 'tracker-utm'],
  ['https://e.com/?utm%5Fsource=a', 'https://e.com/', 'tracker-utm'],
  ['https://e.com/?utm_brand_new_word=a', 'https://e.com/', 'tracker-utm'],
  ['https://e.com/?id=5?utm_source=a&utm_medium=b', 'https://e.com/?id=5', 'tracker-utm'],
  ['https://e.com/a#utm_source=a&utm_medium=b', 'https://e.com/a', 'tracker-utm'],
  ['https://e.com/a#page=2&utm_source=a', 'https://e.com/a#page=2', 'tracker-utm'],
  ['https://e.com/#/list?utm_source=a&page=2', 'https://e.com/#/list?page=2', 'tracker-utm'],
  ['https://e.com/#!/list?utm_source=a', 'https://e.com/#!/list', 'tracker-utm'],
  ['https://e.com/#a=1&utm_id=2?utm_source=b', 'https://e.com/#a=1', 'tracker-utm'],
  ['https://e.com/?gclid=a&q=1', 'https://e.com/?q=1', 'tracker-google-ads'],
  [
    'https://e.com/?q=1&gad_source=1&gbraid=a&wbraid=b&dclid=c&srsltid=d',
    'https://e.com/?q=1',
    'tracker-google-ads',
  ],
  ['https://e.com/?_ga=2.1.1.1&_gl=1*a*b&__utma=1', 'https://e.com/', 'tracker-google-linker'],
  ['https://e.com/?fbclid=IwAR0', 'https://e.com/', 'tracker-facebook'],
  ['https://e.com/?msclkid=a', 'https://e.com/', 'tracker-microsoft-ads'],
  ['https://e.com/?twclid=a&ttclid=b&li_fat_id=c&yclid=d&epik=e', 'https://e.com/', 'tracker-ad-click'],
  ['https://e.com/?bd_vid=a&gdt_vid=b&qz_gdt=c&qhclickid=d', 'https://e.com/', 'tracker-ad-click'],
  ['https://e.com/?mc_cid=a&mc_eid=b', 'https://e.com/', 'tracker-mailchimp'],
  [
    'https://us1.campaign-archive.com/?u=a&id=b&e=0123456789',
    'https://us1.campaign-archive.com/?u=a&id=b',
    'tracker-mailchimp',
  ],
  [
    'https://e.com/?_hsenc=a&_hsmi=1&__hssc=b&__hstc=c&__hsfp=d&hsCtaTracking=e&hsa_cam=1',
    'https://e.com/',
    'tracker-hubspot',
  ],
  ['https://e.com/?mkt_tok=a', 'https://e.com/', 'tracker-marketo'],
  [
    'https://e.com/?elqTrackId=a&elq=0123456789abcdef0123456789ABCDEF&elqaid=1&elqat=1&elqCampaignId=2',
    'https://e.com/',
    'tracker-eloqua',
  ],
  ['https://e.com/?ml_subscriber=1&ml_subscriber_hash=a', 'https://e.com/', 'tracker-mailerlite'],
  ['https://e.com/?ck_subscriber_id=1', 'https://e.com/', 'tracker-kit'],
  ['https://e.com/?__s=abcdefghij0123456789', 'https://e.com/', 'tracker-drip'],
  ['https://e.com/?dm_i=1ABC,2DEF', 'https://e.com/', 'tracker-dotdigital'],
  ['https://e.com/?oly_enc_id=1&oly_anon_id=2&omhide=true', 'https://e.com/', 'tracker-omeda'],
  ['https://e.com/?vero_id=a&vero_conv=b', 'https://e.com/', 'tracker-vero'],
  ['https://e.com/?elq_mid=1&elq_cid=2', 'https://e.com/', 'tracker-eloqua'],
  ['https://e.com/?_kx=a&_ke=b', 'https://e.com/', 'tracker-klaviyo'],
  ['https://e.com/?wt_mc=a&bsft_eid=b', 'https://e.com/', 'tracker-mailing'],
  ['https://e.com/?mtm_campaign=a&pk_campaign=b&piwik_kwd=c', 'https://e.com/', 'tracker-matomo'],
  ['https://e.com/?s_cid=a&xtor=b&itm_source=c', 'https://e.com/', 'tracker-analytics'],
  ['https://e.com/?from=timeline&isappinstalled=0', 'https://e.com/', 'tracker-wechat'],
  ['https://e.com/a?id=1&from=singlemessage', 'https://e.com/a?id=1', 'tracker-wechat'],
  ['https://e.com/a?from=groupmessage#b', 'https://e.com/a#b', 'tracker-wechat'],
  [
    'https://mp.weixin.qq.com/s?__biz=MzA==&mid=2&idx=1&sn=c3&chksm=d4&scene=21&key=e#wechat_redirect',
    'https://mp.weixin.qq.com/s?__biz=MzA==&mid=2&idx=1&sn=c3',
    'tracker-wechat',
  ],
  [
    'https://mp.weixin.qq.com/s/AbC-d_1?scene=1&from=groupmessage#rd',
    'https://mp.weixin.qq.com/s/AbC-d_1',
    'tracker-wechat',
  ],
  [
    'https://www.zhihu.com/question/1?share_code=a&utm_psn=2',
    'https://www.zhihu.com/question/1',
    'tracker-zhihu',
  ],
  [
    'https://www.bilibili.com/video/BV1/?vd_source=a&p=2',
    'https://www.bilibili.com/video/BV1/?p=2',
    'tracker-bilibili',
  ],
  [
    'https://www.bilibili.com/video/BV1?share_source=copy_web&timestamp=1&t=90',
    'https://www.bilibili.com/video/BV1?t=90',
    'tracker-bilibili',
  ],
  [
    'https://m.bilibili.com/video/BV1?share_source=a&spmid=united.player-video-detail.0.0&up_id=12&p=2',
    'https://m.bilibili.com/video/BV1?p=2',
    'tracker-bilibili',
  ],
  [
    'https://baijiahao.baidu.com/s?id=1&wfr=spider&for=pc',
    'https://baijiahao.baidu.com/s?id=1',
    'tracker-baidu',
  ],
  ['https://baike.baidu.com/item/a/1?fr=aladdin', 'https://baike.baidu.com/item/a/1', 'tracker-baidu'],
  ['https://www.baidu.com/s?wd=a&rsv_spt=1&inputT=2', 'https://www.baidu.com/s?wd=a', 'tracker-baidu'],
  [
    'https://www.toutiao.com/article/1/?app=news_article&timestamp=2&group_id=1&share_token=3',
    'https://www.toutiao.com/article/1/',
    'tracker-toutiao',
  ],
  [
    'https://item.taobao.com/item.htm?spm=a1z10.1-c.w4004&id=1',
    'https://item.taobao.com/item.htm?id=1',
    'tracker-spm',
  ],
  [
    'https://item.taobao.com/item.htm?id=1&spm=a.b.c&scm=1.2.3',
    'https://item.taobao.com/item.htm?id=1',
    'tracker-spm',
  ],
  [
    'https://www.taobao.com/list?q=a&spm=a21bo.jianhua/a.201876.d1.5af92a89XyZ',
    'https://www.taobao.com/list?q=a',
    'tracker-spm',
  ],
  ['https://youtu.be/a?si=b&t=10', 'https://youtu.be/a?t=10', 'tracker-youtube'],
  ['https://x.com/a/status/1?s=20&t=abcdefghijklmnopqrstuv', 'https://x.com/a/status/1', 'tracker-x'],
  ['https://www.instagram.com/p/a/?igsh=MzA==', 'https://www.instagram.com/p/a/', 'tracker-instagram'],
  ['https://www.linkedin.com/posts/a?trk=b&lipi=c', 'https://www.linkedin.com/posts/a', 'tracker-linkedin'],
  ['https://open.spotify.com/track/a?si=b', 'https://open.spotify.com/track/a', 'tracker-spotify'],
  ['https://e.com/a;jsessionid=1F.node1?q=1', 'https://e.com/a?q=1', 'session-id'],
  ['https://e.com/a;JSESSIONID=1F/b;v=2', 'https://e.com/a/b;v=2', 'session-id'],
  ['https://e.com/(S(lit3py55t21z5v55vlm25s55))/a.aspx', 'https://e.com/a.aspx', 'session-id'],
  ['https://e.com/(A(b)S(lit3py55t21z5v55vlm25s55))/a.aspx', 'https://e.com/a.aspx', 'session-id'],
  ['https://e.com/?PHPSESSID=a&q=1', 'https://e.com/?q=1', 'session-id'],
  ['https://e.com/?ASPSESSIONIDQABCDEFG=a', 'https://e.com/', 'session-id'],
  ['https://e.com/?CFID=1&CFTOKEN=2', 'https://e.com/', 'session-id'],
  [
    'https://e.com/viewtopic.php?t=1&sid=0123456789abcdef0123456789abcdef',
    'https://e.com/viewtopic.php?t=1',
    'session-id',
  ],
  ['https://e.com/?e=*|UNIQID|*&a=1', 'https://e.com/?a=1', 'merge-tag'],
  [
    'https://e.com/?e=$%7Bname%7D&a=%3C%25=%20id%20%25%3E&b=%FNAME%&c=%25unsubscribe_url%25',
    'https://e.com/',
    'merge-tag',
  ],
  [
    'https://e.com/?e={{%20.Email%20}}&a={{{name}}}&b=%%=v(@id)=%%&c={$email}&d={!Contact.Id}',
    'https://e.com/',
    'merge-tag',
  ],
  ['https://e.com/?e=%7B%7Bcontact.id%7D%7D', 'https://e.com/', 'merge-tag'],
  [
    'https://e.com/?e=%5BUNIQID%5D&a=%5B%5Bemail%5D%5D&b=%25%25email%25%25&c=%recipient%',
    'https://e.com/',
    'merge-tag',
  ],
])('%s → %s', (input, expected, rule) => {
  const { changes } = expectLink(input, expected)
  expect(changes.map((change) => change.rule)).toContain(rule)
  for (const { reason } of changes) expect(reason.en.length * reason.zh.length).toBeGreaterThan(0)
})

test.each(
  ['ref source from id e mc sid cid uid session medium keyword campaign s t si elq'.split(' ')].flat(),
)('%s is never removed by its name alone', (name) => {
  expectKept(`https://e.com/?${name}=1`)
  expectKept(`https://e.com/?a=1&${name}=abcdefghijklmnop&b=2#c`)
  expectKept(`https://www.gov.cn/search?${name}=0123456789abcdef0123456789abcdef`)
})

test.each([
  'https://tix.axs.com/a?utm_source=b',
  'https://www.onet.pl/?utm_source=b',
  'https://e.com/?from=Shanghai&to=timeline',
  'https://e.com/plan.php?from=timeline&id=7',
  'https://e.com/?from=singlemessages&to=groupmessage',
  'https://e.com/?spm=123',
  'https://e.com/?spm=1.2',
  'https://e.com/?spm=1.2.3',
  'https://mailchi.mp/a/b?e=c',
  'https://tieba.baidu.com/f?kw=a&for=pc',
  'https://www.toutiao.com/article/1/?group_id=2',
  'https://space.bilibili.com/1?up_id=2',
  'https://e.com/?q=%25term%25',
  'https://e.com/?q=%term%&r=$%7B1%7D',
  'https://e.com/?q={{1}}&r=[[%20]]&s=*|7|*',
  'https://www.youtube.com/watch?v=a&t=30s',
  'https://x.com/search?q=a&src=typed_query&f=live',
  'https://www.bilibili.com/video/BV1?p=2&t=100',
  'https://pan.baidu.com/s/1a?pwd=abcd',
  'https://mp.weixin.qq.com/mp/appmsgalbum?__biz=MzA==&action=getalbum&album_id=1',
  'https://mp.weixin.qq.com/s?src=11&timestamp=1&ver=2&signature=a*b&new=1',
  'https://e.com/?q=utm_source&utmost=1',
  'https://e.com/#section-utm_source=a',
  'https://e.com/?url=https://f.com/?utm_source=a',
  'https://e.com/?to=https%3A%2F%2Ff.com%2F%3Futm_source%3Da',
  'https://go.e.com/unsubscribe.html?mkt_unsubscribe=1&mkt_tok=abc',
  'https://gaugau.futabanet.jp/a?utm_source=b',
])('%s keeps every parameter', expectKept)

test('every row of the table names a service, its evidence and its parameters', () => {
  for (const { rule, service, evidence, names } of trackers) {
    expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(Math.min(service.length, evidence.length, names.length)).toBeGreaterThan(0)
    expect(names.map((name) => name.toLowerCase())).toEqual(names)
  }
})

const own = (rule: string, ...names: string[]): Tracker => ({ rule, service: 'Own', evidence: 'Ours', names })

test.each([
  ['https://e.com/?ab_=1&ab_c=2&ab=3', ['own-exact', 'own-endless']],
  ['https://e.com/?AB_C=1&a%62_=2&xab_=3', ['own-endless', 'own-exact']],
  ['https://e.com/?ab_cd=1&ab_cde=2', ['own-longer', 'own-longer']],
])(
  '%s: a whole name comes before an endless one that begins so, a longer one before a shorter',
  (input, expected) => {
    const rows = [own('own-exact', 'ab_'), own('own-longer', 'ab_cd*'), own('own-endless', 'ab_*')]
    const link = normalizeLink(input, { trackers: rows })
    expect(link.ok && link.changes.map(({ rule }) => rule)).toEqual(expected)
  },
)

test('ten thousand names are told apart', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `p${index.toString(36)}`)
  const query = [...names, ...names.map((name) => `${name}-`)].slice(9990, 10_010)
  const link = normalizeLink(`https://e.com/?${query.join('&')}`, { trackers: [own('own-many', ...names)] })
  expect(link).toMatchObject({ href: `https://e.com/?${query.slice(10).join('&')}` })
})

test('a row named `*` or nothing takes no parameter', () => {
  const link = normalizeLink('https://e.com/?j=1&*=2&=3', { trackers: [own('own-all', '*', '')] })
  expect(link).toMatchObject({ href: 'https://e.com/?j=1&*=2&=3', changes: [] })
})

const tokens = [
  'mkt_tok=abc',
  'elqTrackId=0123456789abcdef0123456789abcdef&elq=0123456789abcdef0123456789abcdef&elqaid=1',
  '_kx=abc.def',
  'ck_subscriber_id=12345',
  'mc_eid=0123456789',
  '_hsenc=p2ANqtz-abc&_hsmi=1',
  'ml_subscriber_hash=abc',
  '__s=abcdefghij0123456789',
  'dm_i=1ABC,2DEF',
  'vero_id=abc',
  'oly_enc_id=123',
  'spUserID=abc',
]

describe('a page that knows its reader by a token keeps it', () => {
  test.each([
    '/unsubscribe',
    '/unsubscribe.html',
    '/subscriptions/unsubscribe',
    '/unsubscriptions',
    '/email/optout',
    '/opt-out.php',
    '/preferences',
    '/email-preferences',
    '/subscription-preferences/',
    '/preference-center',
    '/manage-subscriptions',
    '/Unsubscribe.aspx',
    '/index.php/email/emailWebview',
    '/view-in-browser',
    '/viewonline',
    '/webversion/12',
    '/subscription/confirm',
    '/confirm-subscription',
    '/verify',
    '/e/es',
    '/e/es.aspx',
    '/e/f2',
  ])('%s', (path) => {
    for (const token of tokens) expectKept(`https://go.e.com${path}?id=5&${token}`)
  })

  test.each([
    '/',
    '/report/2023',
    '/news/court-confirms-ruling',
    '/news/confirmed-cases',
    '/blog/how-to-unsubscribe-from-everything',
    '/blog/the-subscription-economy',
    '/preferences-of-voters',
    '/verify-your-sources',
    '/es/noticias',
    '/e/essay',
    '/web-version-history',
    '/reader/online',
  ])('not so %s', (path) => {
    for (const token of tokens)
      expectLink(`https://go.e.com${path}?id=5&${token}`, `https://go.e.com${path}?id=5`)
  })
})

describe('what names the reader or the sharer on single sites', () => {
  test.each([
    [
      'https://www.xiaohongshu.com/explore/66a1?xsec_token=ABx%3D&xsec_source=pc_share&shareRedId=ODs5&apptime=17200&share_id=1f',
      'https://www.xiaohongshu.com/explore/66a1?xsec_token=ABx%3D&xsec_source=pc_share',
    ],
    [
      'https://www.xiaohongshu.com/discovery/item/66a1?app_platform=ios&app_version=8.4&author_share=1&xhsshare=WeixinSession&appuid=5f',
      'https://www.xiaohongshu.com/discovery/item/66a1',
    ],
    [
      'https://www.iesdouyin.com/share/video/7301/?region=CN&mid=73&u_code=0&did=MS4w&iid=MS4w&with_sec_did=1&titleType=title',
      'https://www.iesdouyin.com/share/video/7301/?region=CN&mid=73',
    ],
    [
      'https://www.douyin.com/user/MS4w?modal_id=7301&from_ssr=1',
      'https://www.douyin.com/user/MS4w?modal_id=7301',
    ],
    [
      'https://weibo.com/1234567890/Nabc?from=page_100206&wvr=6&mod=weibotime&type=comment',
      'https://weibo.com/1234567890/Nabc?type=comment',
    ],
    [
      'https://m.weibo.cn/status/4900?sourceType=weixin&from=10D9&wm=9006_2001&featurecode=newtitle',
      'https://m.weibo.cn/status/4900',
    ],
    ['https://e.com/?hmsr=a&hmpl=b&hmcu=c&hmkw=d&hmci=e&q=1', 'https://e.com/?q=1'],
    [
      'https://mp.weixin.qq.com/mp/appmsgalbum?__biz=Mz&action=getalbum&album_id=13&uin=Mj&key=da&pass_ticket=x&scene=173&devicetype=iOS17',
      'https://mp.weixin.qq.com/mp/appmsgalbum?__biz=Mz&action=getalbum&album_id=13',
    ],
    [
      'https://view.inews.qq.com/a/20230101A00?uid=1001&devid=A1&qimei=b2&shareto=wx&openid=o04',
      'https://view.inews.qq.com/a/20230101A00',
    ],
    [
      'https://www.163.com/dy/article/H1.html?spss=newsapp&spssid=ab&spsw=1&isFromH5Share=article',
      'https://www.163.com/dy/article/H1.html',
    ],
    ['https://music.163.com/song?id=5&userid=77', 'https://music.163.com/song?id=5'],
    [
      'https://blog.csdn.net/a/article/details/1?ops_request_misc=%7B%7D&request_id=16&biz_id=0&depth_1-utm_source=d&sharetype=blog&shareId=1',
      'https://blog.csdn.net/a/article/details/1',
    ],
    ['https://e.com/p/a?_bhlid=0f1e', 'https://e.com/p/a'],
    ['https://a.substack.com/p/b?r=1x2y&s=r&showWelcomeOnShare=true', 'https://a.substack.com/p/b'],
    ['https://e.com/?hss_channel=tw-123', 'https://e.com/'],
    [
      'https://e.com/?ss_source=sscampaigns&ss_campaign_id=6&ss_email_id=7&ss_campaign_name=a',
      'https://e.com/',
    ],
    ['https://e.com/?at_medium=a&at_campaign=b&at_custom1=c&at_recipient_id=d', 'https://e.com/'],
    ['https://e.com/?cm_mmc=a-_-b&cm_mmca1=c&cm_mmca12=d', 'https://e.com/'],
    ['https://e.com/?nb_platform=a&nb_cid=1', 'https://e.com/'],
    ['https://e.com/?sc_src=email_1&sc_lid=2&sc_uid=3&sc_llid=4&sc_eh=5&sc_customer=6', 'https://e.com/'],
    ['https://e.com/?et_rid=1&et_cid=2&et_lid=3', 'https://e.com/'],
    ['https://e.com/?WT.mc_id=abc&q=1', 'https://e.com/?q=1'],
    [
      'https://www.wsj.com/tech/ai/a-title-1a2b3c?mod=hp_lead_pos1',
      'https://www.wsj.com/tech/ai/a-title-1a2b3c',
    ],
    ['https://medium.com/@a/b-1?source=---------0-----------', 'https://medium.com/@a/b-1'],
    ['https://medium.com/@a/b-1?source=friends_link&sk=abc', 'https://medium.com/@a/b-1?sk=abc'],
    ['https://e.com/jobs/1?gh_jid=5&gh_src=abc', 'https://e.com/jobs/1?gh_jid=5'],
    [
      'https://www.nytimes.com/2023/10/01/a.html?unlocked_article_code=1.x&smid=url-share',
      'https://www.nytimes.com/2023/10/01/a.html?unlocked_article_code=1.x',
    ],
    [
      'https://www.amazon.com/Title/dp/B08N5WRWNW/ref=sr_1_1?keywords=a&qid=1&sr=8-1&th=1&tag=ours-20',
      'https://www.amazon.com/Title/dp/B08N5WRWNW?th=1&tag=ours-20',
    ],
    ['https://www.amazon.co.jp/dp/4000801139/ref=pd_ci_mcx/', 'https://www.amazon.co.jp/dp/4000801139'],
    ['https://www.amazon.cn/dp/B07/ref=a_b?pf_rd_p=1&pd_rd_w=2', 'https://www.amazon.cn/dp/B07'],
    ['https://www.facebook.com/events/12?ref=newsfeed&acontext=%7B%7D', 'https://www.facebook.com/events/12'],
    [
      'https://www.reddit.com/r/a/comments/1/b/?share_id=x&ref_source=share',
      'https://www.reddit.com/r/a/comments/1/b/',
    ],
    ['https://www.tiktok.com/@a/video/1?_t=8x&_r=1&is_from_webapp=1', 'https://www.tiktok.com/@a/video/1'],
    [
      'https://www.wsj.com/articles/a-1?st=gift1&reflink=desktopwebshare_permalink',
      'https://www.wsj.com/articles/a-1?st=gift1',
    ],
    ['https://e.com/?clickid=1&irgwc=2', 'https://e.com/'],
    ['https://e-com.cdn.e.org/a?usqp=mq331AQIKAGwASCAAgM%3D', 'https://e-com.cdn.e.org/a'],
  ])('%s', (input, expected) => {
    expectLink(input, expected)
  })

  test.each([
    'https://e.com/?uin=1&key=2&did=3&from=4&source=5&r=6&ref=7&ts=8',
    'https://e.com/?clickid=1',
    'https://e.com/?usqp=abc',
    'https://e.com/?at_home=1&sc_lang=zh&sc_itemid=5&et_al=1&nb_results=5&cm_id=3',
    'https://www.amazon.com/s?k=tea&ref=nb_sb_noss',
    'https://www.amazon.com/gp/help/customer/display.html?nodeId=1',
    'https://mp.weixin.qq.com/mp/homepage?__biz=Mz&hid=2&sn=a',
    'https://weibo.com/u/1?tabtype=album',
    'https://medium.com/search?q=source',
    'https://medium.com/feed/@a?source=mine',
    'https://www.163.com/search?keyword=a&from=2020-01-01',
    'https://a.substack.com/archive?sort=new&r=1',
    'https://www.facebook.com/dialog/share?app_id=1&href=https%3A%2F%2Fe.com%2F&ref=a',
  ])('%s stays', (input) => {
    expect(normalizeLink(input)).toMatchObject({ ok: true, href: input })
  })
})

test('what other lists remove everywhere and ours does not, stays', () => {
  for (const name of passedOver.flatMap(({ names }) => names)) {
    const input = `https://e.com/a?${name}=abcdef0123`
    expect(normalizeLink(input)).toMatchObject({ ok: true, href: input })
  }
})
