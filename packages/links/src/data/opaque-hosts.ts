/** A redirector that does not show where it leads. */
export interface OpaqueHost {
  /** Hosts, with their subdomains. */
  hosts: readonly string[]
  /** Paths on those hosts, exact, or with a `*` at one end or both for anything there. */
  paths: readonly string[]
}

/** Lines of `paths|hosts`. */
const ROWS = `
/ls/* /wf/* /uni/* /ss/* /asm/* /mps*|sendgrid.net
*|list-manage.com list-manage1.com list-manage2.com
/track/*|mandrillapp.com
*|klclick.com klclick1.com klclick2.com klclick3.com
/Ctc/* /e2t/* /e3t/*|hubspotlinks.com hs-sites.com hubspotemail.net
*|rs6.net exct.net exacttarget.com
*|createsend.com createsend1.com cmail1.com cmail2.com cmail3.com cmail4.com cmail19.com cmail20.com
/redirect/*|substack.com
*|link.mail.beehiiv.com clicks.aweber.com click.mailerlite.com click.pstmrk.it dripemail2.com
*|convertkit-mail.com convertkit-mail2.com kit-mail3.com t.e2ma.net
/tr/cl/*|sendibt2.com sendibm1.com
/link/c/*|mlsend.com
/s/*|mimecast.com mimecastprotect.com
/link|inky.com
*|url.emailprotection.link
/l/*|antigena.com
/v*|url.avanan.click protect.checkpoint.com
/goto|google.com
/rss/articles/* /articles/* /read/*|news.google.com
/link /baidu.php|baidu.com
/safecheck/*|jump.bdimg.com jump2.bdimg.com tieba.baidu.com
/link|sogou.com so.com
/clk* /click* /pcs/click* /aclk* /ddm/*|doubleclick.net
/p/* /t/*|disq.us
/l/*|prf.hn
*|link.segmentfault.com s.click.taobao.com union-click.jd.com
/?*|bit.ly bitly.com j.mp t.co tinyurl.com ow.ly goo.gl g.co buff.ly lnkd.in is.gd v.gd rebrand.ly rb.gy cutt.ly dlvr.it ift.tt trib.al fb.me amzn.to amzn.eu adf.ly shorturl.at bl.ink s.id t.ly tiny.cc snip.ly po.st wp.me x.co mailchi.mp.link eepurl.com spr.ly shor.by aka.ms t.cn url.cn dwz.cn suo.im suo.nz mrw.so sourl.cn tb.cn u.jd.com 3.cn b23.tv bili2233.cn v.douyin.com xhslink.com u.nu curl.qcloud.com reurl.cc lihi.cc lihi1.com ppt.cc pse.is
/?*|hubs.ly tidd.ly geni.us pin.it a.co nyti.ms wapo.st reut.rs flip.it apple.co forms.gle dub.sh clck.ru vk.cc vm.tiktok.com vt.tiktok.com s.click.aliexpress.com app.link onelink.me page.link click.aliyun.com v.kuaishou.com 163cn.tv dpurl.cn surl.amap.com j.map.baidu.com kurl.cn`

/** Redirectors whose address does not hold the target: only a request would tell, and this package makes none. */
export const opaqueHosts: readonly OpaqueHost[] = /* @__PURE__ */ ROWS.trim()
  .split('\n')
  .map((line) => {
    const [paths = '', hosts = ''] = line.split('|')
    return { hosts: hosts.split(' '), paths: paths.split(' ') }
  })
