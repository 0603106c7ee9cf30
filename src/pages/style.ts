/** The style of all pages: one column to read, tables that scroll by themselves, light and dark as the reader has it. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:light-dark(#1b1b1b,#ececec);--soft:light-dark(#585858,#b0b0b0);--line:light-dark(#d4d4d4,#4a4a4a);--ground:light-dark(#fff,#161616);--pale:light-dark(#f3f5f8,#222529);--link:light-dark(#174a8b,#93bdf6);--mark:light-dark(#fff1a8,#5a4b00);--warn:light-dark(#8a3b00,#ffb783)}
*{box-sizing:border-box}
body{font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--ground);margin:0;overflow-wrap:break-word}
a{color:var(--link)}a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.5rem}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1rem}
header{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:baseline;padding-top:.8rem;padding-bottom:.8rem;border-bottom:1px solid var(--line)}
header nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;margin:0;padding:0}
.home{font-weight:700;text-decoration:none;color:var(--ink)}
h1{font-size:1.7rem;line-height:1.25;margin:1.6rem 0 .6rem}h2{font-size:1.25rem;margin:2.2rem 0 .5rem}h3{font-size:1.05rem;margin:1.4rem 0 .3rem}
p{margin:.4rem 0 .8rem;max-width:44rem}.soft,small,figcaption{color:var(--soft)}small{font-size:.87rem}
.number{font-size:2.6rem;line-height:1.15;font-weight:700;margin:.4rem 0}.number small{font-size:1.1rem;font-weight:400}
.scroll{overflow-x:auto;margin:.6rem 0 1rem;border:1px solid var(--line)}
table{border-collapse:collapse;width:100%;font-size:.93rem}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
th{background:var(--pale);vertical-align:bottom;min-width:5rem}th a{color:inherit}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}td.n{white-space:nowrap}td.long{min-width:17rem}td details{margin:0}figure img{max-width:100%;height:auto;border:1px solid var(--line)}tbody tr:last-child td{border-bottom:0}
caption{text-align:left;padding:.4rem .6rem;color:var(--soft)}
dl{display:grid;grid-template-columns:fit-content(11rem) minmax(0,1fr);gap:.3rem 1rem;margin:.6rem 0}dt{color:var(--soft)}dd{margin:0}
@media(max-width:30rem){dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.4rem}}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:1rem;list-style:none;padding:0;margin:.6rem 0}
.card,article{border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;background:var(--pale)}article{margin:.8rem 0}.card h3,article h3{margin-top:0}
.plain{list-style:none;padding:0;margin:.4rem 0}.plain>li{padding:.45rem 0;border-bottom:1px solid var(--line)}
.tag{display:inline-block;font-size:.8rem;border:1px solid var(--line);border-radius:3px;padding:0 .35rem;margin-right:.3rem;color:var(--soft);white-space:nowrap}
.warn{border-left:4px solid var(--warn);padding:.2rem .8rem;margin:.8rem 0}
blockquote{margin:.6rem 0;padding:.5rem .8rem;background:var(--pale);border-left:4px solid var(--line);overflow-x:auto}blockquote pre{margin:0;white-space:pre-wrap;font:.9rem/1.5 ui-monospace,monospace}mark{background:var(--mark);color:var(--ink)}
form{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:.8rem 0}label{display:grid;grid-template-columns:minmax(0,1fr);gap:.15rem;font-size:.88rem;color:var(--soft);max-width:100%}
input,select,button{font:inherit;font-size:1rem;color:var(--ink);background:var(--ground);border:1px solid var(--soft);border-radius:4px;padding:.35rem .6rem;max-width:100%;min-height:2.4rem}button{cursor:pointer}
input[type=search]{width:min(28rem,90vw)}
.row{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center}
details{margin:.8rem 0}summary{cursor:pointer;color:var(--link)}pre{overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
figure{margin:1rem 0}figure svg{max-width:100%;height:auto}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
`;
