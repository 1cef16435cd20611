import type { Redirector, TargetForm } from '../types.ts'

/**
 * Lines of `names|paths|hosts|form`, with spaces between the names, paths and hosts; no names for a target in the path.
 * Every host of a line is a service of its own and becomes a row. They are text, as nothing else weighs so little.
 */
const SEEN_ROWS = `
destination|/redirect|safelink.emails.azure.net
url|/browser|proofpointisolation.com urlisolation.com
a|/url|linkprotect.cudasvc.com
|*|secure-web.cisco.com safe.menlosecurity.com r.search.yahoo.com ord.yahoo.co.jp|embedded
u|/|protection.sophos.com|base64
url|/wis/clicktime/*|trendmicro.com
u|/url /v1/url|fireeye.com
|/v*|url.avanan.click protect.checkpoint.com|embedded
o|/v1/url|checkpoint.url-protection.com
u|/u/* /s/*|zixcentral.com link.edgepilot.com
url|/analyse|linklock.titanhq.com
u|*|clicktime.symantec.com clicktime.cloud.postoffice.net atpscan.global.hornetsecurity.com urlsand.esvalabs.com antiphishing.vadesecure.com
|/ddm/*|ad.doubleclick.net|embedded
u|/l.php /flx/warn|facebook.com
u|/ /l.php|l.instagram.com l.threads.com l.threads.net l.messenger.com l.facebook.com
z|/redirect|t.umblr.com
target|/|link.zhihu.com link.juejin.cn link.juejin.im link.csdn.net link.wtturl.cn
url|/redir/* /safety/go|linkedin.com
q|/redirect|youtube.com
uddg|/l|duckduckgo.com
u|/ck/a|bing.com|base64
url|/alink/link /newtabredir /news/apiclick.aspx|bing.com
url|/redirect|sba.yandex.net getpocket.com
|/L0/* /l0/*|awstrack.me|embedded
url|/mctx/click /mctx/clicks|mailchimp.com
p|/track/click/*|mandrillapp.com|base64
|/track|links.govdelivery.com|embedded
|/l/*|lnks.gd|base64
|*|convertkit-mail.com convertkit-mail2.com kit-mail3.com dripemail2.com|base64
|/redirect/2/*|substack.com|base64
url|/trace/link/*|mailtrack.io
url|/ct/CT|cts.businesswire.com
target|/link|gitee.com sspai.com infoq.cn afdian.net afdian.com leetcode.cn leetcode-cn.com gcores.com
pfurl url|*|c.pc.qq.com
gourl url|/cgi-bin/readtemplate /cgi-bin/mail_spam /cgi-bin/safety_jump /xmspamcheck/*|mail.qq.com exmail.qq.com
url|/scenario/link.html|docs.qq.com
jump|*/link-jump|support.qq.com txc.qq.com
url|/umirror_url_check|urlshare.cn
url|/mp/wapredirect|mp.weixinbridge.com
url|/cgi-bin/mmspamsupport-bin/*|weixin110.qq.com
uri|/wwopen/uriconfirm|open.work.weixin.qq.com
target|/developer/tools/blog-entry|cloud.tencent.com
toasturl u|/sinaurl|weibo.cn weibo.com
url|/link2|douban.com
url|/go-wild|jianshu.com
to t|/go /|links.jianshu.com link.jianshu.com
target|/link/safety|security.feishu.cn security.larksuite.com
url|/search/jump|so.toutiao.com
target|/link/v2|tiktok.com
url|/action/GoToLink|oschina.net
target|/redirect|developer.aliyun.com
target|/link.html|hd.nowcoder.com
url|/r/goto|yuque.com
url|/mo/q/checkurl|tieba.baidu.com
url|/linkfilter|game.bilibili.com
goto|/forward|ld246.com
|/transfer|blog.51cto.com|embedded
url|/go-wild.html|kookapp.cn
url|/outlink/gray|shimo.im
target|/office/link|kdocs.cn
url|/link|coolapk.com slack-redir.net
|/target/*|link.mcmod.cn|base64
url|/redir.php|ref.gamer.com.tw
to|/jump|nodeseek.com
redirect|/|link.uisdc.com
|/jump.php|pixiv.net|embedded
|/users/outgoing|deviantart.com|embedded
|/deref/*|researchgate.net|embedded
|/v1/*|outgoing.prod.mozaws.net|embedded
|/|href.li anonym.to|embedded
url unsafe_link|/i/redirect /safety/unsafe_link_warning|twitter.com x.com
url|/offsite|pinterest.com
url|/_/redirect|quora.com
url|/r|medium.com
url|/|exit.sc gate.sc linksredirect.com
url|/url|disq.us|disqus
url|/biz_redir|yelp.com
to|/away.php|vk.com vk.ru
url|*|out.reddit.com
url u|/linkfilter|steamcommunity.com
u location|/gp/r.html /gp/redirect.html|amazon.com
mpre|/rover/*|rover.ebay.com
dl_target_url|/deep_link.htm|s.click.aliexpress.com
|/links/*|anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com|embedded
|/click/*|prf.hn|embedded
|/click*|tradedoubler.com|embedded
wgtarget|/click.html|track.webgains.com
ulp|/g/*|ad.admitad.com
a8ejpredirect|/svt/ejp|px.a8.net
pc|*|hb.afl.rakuten.co.jp
url|/af/c/click|af.moshimo.com
u|/|tc.tradetracker.net
url|/t/t|track.adtraction.com
u|/r|tp.media
t|/track.php|c.duomai.com
af_r af_web_dp|*|onelink.me
$desktop_url $fallback_url|*|app.link`

/** The same, of services that the browser Brave takes its readers past; `test/passed-over.ts` says which are not here. */
const DEBOUNCED_ROWS = `
adurl|/pagead/aclk /pcs/click* /aclk*|googleadservices.com doubleclick.net
ofl link|/|search.app page.link
gcreferrer|/rdlw|shopping.yahoo.com
|*|click.pstmrk.it|postmark
redirecturl|/Prod/link-tracker|emlnk.com|base64
u|/r|engage.squarespace-mail.com sherlock.scribblelive.com
destination|/icp/relay.php|click.icptrack.com
|*|streaklinks.com streak-link.com|embedded
next|/email/elt/*|app.hive.co
dest|/email-link|t.lever-analytics.com
fl|/l/*|t.mailpgn.com
url|/ahoy/messages/*|backerkit.com
url|/PublicLCMS/LinkTracking.php|lcmspubcontact.lc.ca.gov
u|/c/link|c212.net
rx_url|/redirect|jsv3.recruitics.com
|/CL0/*|click.redditmail.com|embedded
ued p|/cread.php /awclick.php|awin1.com
pr|/rclick.php|zenaps.com
urllink|/r.cfm|shareasale.com shareasale-analytics.com|bare
affdirecturl lp|/Lead.aspx|clixgalore.com|bare
u|*|redirect.viglink.com pxf.io sjv.io ztk5.net rg35.net am3t9s.net deeplink-bh.datafeedfile.com
return|/p/*|ojrq.net
murl|/deeplink* /link|click.linksynergy.com
url|/Linkshare|nordstrom.com
url|/link*|howl.me shop-links.co
url _td_deeplink|*|tradedoubler.com
url|/a.ashx|track.flexlinks.com track.flexlinkspro.com
url|/t/*|pntrac.com pntra.com pntrs.com pjtra.com pjatr.com gopjn.com pj.nutribullet.com
url|/click*|c.pepperjamnetwork.com avantlink.com anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com
url|*|go.skimresources.com go.redirectingat.com t.cfjump.com visit.ws digidip.net narrativ.com api.bam-x.com
url|/e/*|laylo.co llo.to
url|/go/*|wordseed.com
url|/servlet/effi.redir*|track.effiliation.com
url|/v1/*|cc.zdnet.com cc.cnet.com cc.mashable.com cc.techbargains.com
url|/trck/eclick/*|pvn.mediamarkt.de pvn.saturn.de
url64fb|/trck/eclick/*|pvn.mediamarkt.de|base64
url|/linktrack/button/*|x.chip.de
url|/r|prsm1.com
url|/link.php|forocoches.com
url|/leaving|mcpedl.com
vc_url|*|valuecommerce.com valuecommerce.ne.jp
gr_url|*|target.georiot.com buy.geni.us
btn_url|*|r.bttn.io
redirect|*|app.adjust.com
dest|/beacon|cat.criteo.com
t|/rd /rd2|rd.bizrate.com rd.connexity.net
rurl|/v2/trk|trk.pmsrv.co trk.pm-srv.co
q|/xid/*|clicks.trx-hub.com
h|/s/go;*|ad.atdmt.com
d_rd|*|demdex.net
l1|/pixel/*|d.agkn.com
link|/prodhits.aspx|getprice.com.au
cr|*|ouo.today|base64`

const SAFE_LINKS = {
  rule: 'redirector-safelinks',
  service: 'Microsoft Safe Links',
  names: ['url'],
}

const PROOFPOINT = {
  rule: 'redirector-proofpoint',
  service: 'Proofpoint URL Defense',
  hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
}

const AMP = {
  rule: 'redirector-google-amp',
  service: 'Google AMP',
  names: [],
  form: 'amp',
} as const

/** The rows of Brave's. */
export const debounced: readonly Redirector[] = /* @__PURE__ */ readRows(DEBOUNCED_ROWS)

/** Known hosts that carry the address they lead to. To add one: a line above, a case in `test/detours/`, then `UPDATE=1`. */
export const redirectors: readonly Redirector[] = /* @__PURE__ */ [
  {
    ...SAFE_LINKS,
    hosts: ['outlook.com', 'office365.us', 'outlook.cn', 'partner.outlook.cn'].map(
      (end) => `safelinks.protection.${end}`,
    ),
    paths: ['*'],
  },
  { ...SAFE_LINKS, hosts: ['statics.teams.cdn.office.net'], paths: ['/evergreen-assets/safelinks/*'] },
  { ...PROOFPOINT, paths: ['/v1/url'], names: ['u'] },
  { ...PROOFPOINT, paths: ['/v2/url'], names: ['u'], form: 'proofpoint-v2' },
  { ...PROOFPOINT, paths: ['/v3/__*'], names: [], form: 'proofpoint-v3' },
  {
    rule: 'redirector-google',
    service: 'Google (Search, Mail, Docs, Scholar)',
    hosts: ['google.com'],
    paths: ['/url', '/scholar_url', '/aclk'],
    names: ['q', 'url', 'adurl'],
  },
  { ...AMP, hosts: ['google.com'], paths: ['/amp/*'] },
  { ...AMP, hosts: ['cdn.ampproject.org'], paths: ['/c/*', '/v/*', '/wp/*'] },
  // First, as TradeDoubler's `url=` ends with its parameter.
  ...debounced,
  ...readRows(SEEN_ROWS),
]

function readRows(table: string): Redirector[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', paths = '', hosts = '', form = 'percent'] = line.split('|')
      return hosts.split(' ').map((host) => ({
        rule: `redirector-${nameOf(host)}`,
        service: host,
        hosts: [host],
        paths: paths.split(' '),
        names: names ? names.split(' ') : [],
        form: form as TargetForm,
      }))
    })
}

/** `link.zhihu.com` → `zhihu`, `hb.afl.rakuten.co.jp` → `rakuten` */
function nameOf(host: string): string {
  return /([^.]+)\.(?:(?:com?|ne)\.)?[^.]+$/.exec(host)?.[1] ?? host
}
