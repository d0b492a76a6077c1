"""The look of the report page: one sheet of style for screen, phone and A4 paper."""

CSS = """
:root{--ink:#1f2430;--soft:#5d6474;--line:#e3dfd6;--paper:#fffdf9;--ground:#f4f0e8;
--red:#9d1c28;--gold:#b9862c;--green:#2c7a57;--wait:#d9a441;--bad:#8d93a1;--tint:#fbf3ee}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);line-height:1.55;font-size:16px;
font-family:"Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif}
main{max-width:60rem;margin:0 auto;background:var(--paper);padding:0 clamp(1rem,5vw,3.5rem) 3rem;
box-shadow:0 0 40px rgba(60,45,20,.10)}
header{margin:0 calc(-1*clamp(1rem,5vw,3.5rem));padding:2.6rem clamp(1rem,5vw,3.5rem) 1.8rem;
background:var(--red);color:#fff;border-bottom:5px solid var(--gold)}
.kicker{margin:0;text-transform:uppercase;letter-spacing:.12em;font-size:.78rem;color:#f3d9a4}
h1{font-family:"Noto Serif","Georgia","DejaVu Serif",serif;font-size:clamp(1.5rem,4.2vw,2.25rem);
line-height:1.25;margin:.4rem 0 0;font-weight:600;text-wrap:balance}
h2{font-family:"Noto Serif","Georgia","DejaVu Serif",serif;font-size:1.35rem;font-weight:600;
margin:2.8rem 0 .8rem;padding-bottom:.35rem;border-bottom:2px solid var(--gold);color:var(--red)}
h3{font-size:1rem;margin:1.6rem 0 .4rem}
p{margin:.4rem 0}.note{color:var(--soft);font-size:.9rem}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.2rem;margin:1.4rem 0 0}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0}
.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem;margin:1.6rem 0 0}
.figure{background:var(--tint);border-top:3px solid var(--gold);padding:.9rem 1rem}
.figure b{display:block;font-size:1.9rem;line-height:1.15;color:var(--red);
font-family:"Noto Serif","Georgia","DejaVu Serif",serif;font-variant-numeric:tabular-nums}
.figure span{font-size:.88rem;color:var(--soft)}
.trap{border-left:4px solid var(--red);background:var(--tint);padding:.8rem 1rem;margin:.8rem 0;
break-inside:avoid}
.trap.thieu{border-color:var(--gold)}
.tag{display:inline-block;font-size:.72rem;letter-spacing:.05em;text-transform:uppercase;
color:#fff;background:var(--red);padding:.08rem .5rem;border-radius:2px;margin-right:.5rem}
.tag.thieu{background:var(--gold)}.tag.bo-ngo,.tag.luu-y{background:var(--bad)}
.trap strong{font-weight:600}
.where{color:var(--soft);font-size:.86rem}
ul.rest{margin:.6rem 0 0;padding:0;list-style:none;columns:2;column-gap:2rem}
ul.rest li{break-inside:avoid;padding:.45rem 0;border-top:1px solid var(--line);font-size:.9rem}
table{border-collapse:collapse;width:100%;font-size:.93rem;margin:.6rem 0}
th{text-align:left;font-weight:600;font-size:.82rem;color:var(--soft);
border-bottom:2px solid var(--line);padding:.35rem .6rem .35rem 0;vertical-align:bottom}
td{border-bottom:1px solid var(--line);padding:.42rem .6rem .42rem 0;vertical-align:top}
tr{break-inside:avoid}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-right:0;
padding-left:.8rem}
tr.sum td{font-weight:600;border-bottom:0}
.bars{margin:.6rem 0 0;display:grid;gap:.7rem}
.bar{break-inside:avoid}
.bar .cap{display:flex;justify-content:space-between;gap:1rem;font-size:.92rem}
.bar .cap b{font-variant-numeric:tabular-nums}
.bar svg{display:block;width:100%;height:14px;margin-top:.15rem}
.bar .where{margin-top:.1rem}
.bar .key{display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.82rem;color:var(--soft)}
.key i{display:inline-block;width:.7em;height:.7em;margin-right:.35em}
.f-good{fill:var(--green);background:var(--green)}.f-bad{fill:var(--bad);background:var(--bad)}
.f-wait{fill:var(--wait);background:var(--wait)}.f-flow{fill:var(--red);background:var(--red)}
.f-stuck{fill:var(--red);background:var(--red)}.f-met{fill:#e2b8a8;background:#e2b8a8}
.f-wait.s1{fill:#e8c274;background:#e8c274}.f-wait.s2{fill:#c98f2a;background:#c98f2a}
.f-wait.s3{fill:#dfa93c;background:#dfa93c}.f-wait.s4{fill:#a9792a;background:#a9792a}
.f-wait.s5{fill:#f0d79f;background:#f0d79f}.f-wait.s6{fill:#8a6424;background:#8a6424}
.f-bad.s1{fill:#c3c7d0;background:#c3c7d0}
.f-rest{fill:#eee8dc}
.pair{display:grid;grid-template-columns:2fr 3fr;gap:0 2.5rem}
ol.story{list-style:none;margin:1rem 0 0;padding:0 0 0 1.4rem;border-left:2px solid var(--gold)}
ol.story>li{position:relative;padding:0 0 1rem;break-inside:avoid}
ol.story>li::before{content:"";position:absolute;left:calc(-1.4rem - 7px);top:.42rem;width:10px;
height:10px;border-radius:50%;background:var(--green);border:2px solid var(--paper)}
ol.story>li.no::before{background:var(--red)}
ol.story .day{color:var(--soft);font-size:.86rem;font-variant-numeric:tabular-nums;
margin-right:.6rem}
ol.story .who{color:var(--soft);font-size:.9rem}
ol.story ul{margin:.2rem 0 0;padding-left:1.1rem;font-size:.92rem}
ol.story>li.no b{color:var(--red)}
.now{background:var(--tint);padding:.7rem 1rem;font-weight:600}
.small td,.small th{font-size:.86rem;padding-top:.25rem;padding-bottom:.25rem}
.columns{columns:2;column-gap:2.5rem}
footer{margin-top:2.5rem;border-top:2px solid var(--gold);padding-top:1rem;color:var(--soft);
font-size:.9rem}
@media(max-width:44rem){.figures{grid-template-columns:1fr 1fr}ul.rest,.columns{columns:1}
.pair{grid-template-columns:1fr}dl.facts{grid-template-columns:1fr;gap:0}
dl.facts dd{margin-bottom:.5rem}}
@page{size:A4;margin:15mm}
@media print{body{background:#fff;font-size:10.5pt}main{max-width:none;box-shadow:none;padding:0}
header{margin:0;padding:1.2rem 1.4rem}h2{break-after:avoid}h3{break-after:avoid}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""
