/**
 * In Chinese, Chinese faces come first, so that `“”`, `——` and `……` are as wide as they should be.
 * Each list names the faces of macOS and iOS, then of Windows, then of Linux and Android.
 */
export const faces = `
:root,[lang]{
--serif:Charter,Georgia,Cambria,'Noto Serif',serif;
--sans:system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;
}
:lang(zh){
--serif:'Songti SC',STSong,'Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC',SimSun,serif;
--sans:'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Source Han Sans SC','Noto Sans CJK SC','Noto Sans SC',sans-serif;
}
:lang(zh-Hant),:lang(zh-TW),:lang(zh-HK),:lang(zh-MO){
--serif:'Songti TC','Source Han Serif TC','Noto Serif CJK TC','Noto Serif TC',PMingLiU,serif;
--sans:'PingFang TC','Microsoft JhengHei','Source Han Sans TC','Noto Sans CJK TC','Noto Sans TC',sans-serif;
}
`
