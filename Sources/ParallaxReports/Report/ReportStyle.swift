/// The style sheet of the report, in parts.
enum ReportStyle {
  /// The marks: told apart by line and label, never by color alone.
  static let marks: HTML = """
    mark { background: none; color: inherit; padding: 0 1px; text-decoration-line: underline;
      text-decoration-thickness: 2px; text-underline-offset: 4px; text-decoration-skip-ink: none;
      -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    mark.own, a.own { text-decoration-style: solid; }
    mark.direct, a.direct { text-decoration-style: dotted; }
    mark.reported, a.reported { text-decoration-style: dashed; }
    mark.distanced, a.distanced { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
    mark.unclear, a.unclear { text-decoration-style: double; text-decoration-thickness: 1px; }
    mark.own { background: #f3efe0; }
    mark::after { content: attr(data-voice); display: inline-block; unicode-bidi: isolate;
      margin-inline-start: 2px; font: 500 12px/1 var(--sans); color: #4f4d45;
      vertical-align: 0.5em; white-space: nowrap; }
    mark.own::after { font-weight: 700; color: #1c1c1a; }
    mark, .keep { white-space: nowrap; }
    mark.long { white-space: normal; }
    mark:target { outline: 3px solid #1d4e89; outline-offset: 2px; }
    """

  /// Type, columns and boxes.
  static let page: HTML = """
    :root { color-scheme: light; --ink: #1c1c1a; --soft: #5c5a52; --line: #d6d2c4;
      --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans",
        "Noto Sans Arabic", sans-serif;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif",
        "Liberation Serif", "Noto Naskh Arabic", serif; }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.5 var(--sans); }
    main { max-width: 1360px; margin: 0 auto; padding: 32px clamp(14px, 3vw, 40px) 64px; }
    h1, h2, h3, h4, h5 { line-height: 1.2; text-wrap: balance; }
    h1 { font: 700 34px/1.15 var(--serif); margin: 0 0 6px; }
    h2 { font: 700 24px/1.2 var(--serif); margin: 0 0 8px; }
    h2 { overflow-wrap: anywhere; }
    h2 small { display: block; font: 13px/1.4 var(--sans); margin-top: 4px; }
    h3 { font-size: 17px; margin: 28px 0 10px; }
    p { margin: 0 0 10px; }
    header.page > p, #legend > p, p.note { max-width: 80ch; }
    section, nav { margin-top: 36px; }
    section.event { border-top: 3px solid var(--ink); padding-top: 18px; margin-top: 56px; }
    a { color: #1d4e89; text-decoration-thickness: 1px; text-underline-offset: 2px; }
    p.about, span.about, p.note, p.date, p.words { color: var(--soft); }
    p.note, p.date, p.words, p.jump { font-size: 14px; }
    #limits { border: 2px solid var(--ink); padding: 16px 20px 10px; }
    #limits h2, #lists h2, #legend h2, #contents h2 { font: 700 18px/1.25 var(--sans); }
    #limits ul { margin: 0; padding-inline-start: 20px; columns: 2 30em; column-gap: 44px; }
    #limits li { margin-bottom: 6px; overflow-wrap: break-word; break-inside: avoid; }
    ul.legend { list-style: none; margin: 0 0 12px; padding: 0; display: grid; gap: 6px 28px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); }
    ul.legend li { display: flex; gap: 12px; align-items: baseline; }
    ul.legend mark { flex: none; min-width: 8.5em; background: none; }
    nav ol.many { columns: 2 420px; column-gap: 40px; }
    nav li { margin-bottom: 6px; break-inside: avoid; }
    nav span.about { display: block; font-size: 14px; }
    ol.headlines { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr)); }
    ol.headlines li { border: 1px solid var(--line); padding: 12px 14px 8px; min-width: 0;
      display: flex; flex-direction: column; }
    ol.headlines p { margin-bottom: 4px; }
    ol.headlines p.headline { font: 700 20px/1.35 var(--serif); margin: 4px 0 10px; flex: 1;
      overflow-wrap: break-word; }
    p.outlet { font-weight: 700; margin-bottom: 0; overflow-wrap: anywhere; }
    .articles { display: grid; gap: 32px 28px; align-items: start;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 272px), 1fr)); }
    article { min-width: 0; border-top: 1px solid var(--ink); padding-top: 10px; max-width: 46em; }
    article p.date, article p.words { margin-bottom: 4px; overflow-wrap: anywhere; }
    article h4 { font: 700 21px/1.35 var(--serif); margin: 8px 0; overflow-wrap: break-word; }
    article .text { margin-top: 12px; font: 17px/1.6 var(--serif); overflow-wrap: break-word; }
    article .text p { margin: 0 0 .8em; }
    article .text h5 { font: 700 17px/1.3 var(--sans); margin: 1.3em 0 .5em; }
    article .text p.caption { font: 15px/1.5 var(--sans); border-inline-start: 3px solid
      var(--line); padding-inline-start: 10px; }
    article .text p.repeated { color: var(--soft); font-weight: 700; }
    [dir="rtl"].text, [dir="rtl"].headline, h4[dir="rtl"] { font-family: "Noto Naskh Arabic",
      "Noto Sans Arabic", "Geeza Pro", "Segoe UI", Tahoma, var(--serif); line-height: 1.85; }
    .missing { color: var(--soft); font-weight: 400; }
    details { margin-top: 14px; border-top: 1px solid var(--line); }
    summary { cursor: pointer; padding: 10px 0; }
    summary h3 { display: inline; margin: 0; }
    footer.page { margin-top: 56px; border-top: 1px solid var(--line); padding-top: 14px;
      color: var(--soft); font-size: 14px; overflow-wrap: anywhere; }
    footer.page details { border: 0; margin: 0; }
    code { white-space: nowrap; }
    """

  /// Term tables and concordance lines.
  static let tables: HTML = """
    .scroll { overflow-x: auto; margin-bottom: 10px;
      background: linear-gradient(to right, #fff 24px, #fff0) left / 60px 100% no-repeat local,
        linear-gradient(to left, #fff 24px, #fff0) right / 60px 100% no-repeat local,
        linear-gradient(to right, #0003, #0000) left / 12px 100% no-repeat scroll,
        linear-gradient(to left, #0003, #0000) right / 12px 100% no-repeat scroll; }
    .scroll:focus-visible { outline: 2px solid #1d4e89; }
    table { border-collapse: collapse; font-size: 15px; line-height: 1.35; }
    caption { text-align: start; padding: 6px 0; font-size: 15px; }
    th, td { text-align: start; vertical-align: baseline; padding: 5px 10px;
      border-bottom: 1px solid var(--line); }
    th { font-weight: 600; }
    thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
    thead bdi.long { display: inline-block; min-width: 15em; overflow-wrap: anywhere; }
    small { font-size: 13px; color: var(--soft); }
    .interval { white-space: nowrap; }
    .ratio { display: block; }
    .definition { display: block; font-weight: 400; font-size: 14px; color: var(--soft);
      overflow-wrap: anywhere; }
    table.terms { min-width: 60%; }
    table.terms td { min-width: 118px; font-variant-numeric: tabular-nums; }
    table.terms th[scope="rowgroup"] { max-width: 15em; overflow-wrap: break-word; }
    table.terms th.voice { font-weight: 400; }
    table.terms tr.row-own th.voice, table.terms tr.row-own .count { font-weight: 700; }
    table.terms tbody { border-bottom: 1px solid #8a8674; }
    table.terms tbody tr:last-child > *, table.terms th[scope="rowgroup"] { border-bottom: 0; }
    table.terms tbody.category th { padding-top: 16px; border-bottom: 1px solid var(--ink);
      font-weight: 700; }
    table.terms .zero { font-weight: 400 !important; color: var(--soft); }
    table.terms td.absent { color: var(--soft); font-size: 13px; }
    table.kwic { width: 100%; min-width: 720px; margin-bottom: 14px; table-layout: fixed;
      overflow-wrap: anywhere; }
    table.kwic th:first-child { width: 14%; }
    table.kwic th:nth-child(2) { width: 12%; }
    table.kwic th.left, table.kwic th.right { width: 29.5%; }
    table.kwic th.match { width: 15%; }
    table.kwic td.voice { font-size: 13px; color: var(--soft); text-align: start; }
    table.kwic .left { text-align: end; }
    table.kwic .match { text-align: center; }
    table.kwic td.match a { font-weight: 700; color: inherit;
      text-underline-offset: 4px; text-decoration-skip-ink: none; }
    table.kwic[dir="rtl"] td.left, table.kwic[dir="rtl"] td.match, table.kwic[dir="rtl"] td.right {
      font-family: "Noto Naskh Arabic", "Noto Sans Arabic", var(--sans); line-height: 1.7; }
    @media (max-width: 640px) {
      table.kwic, table.kwic tbody { display: block; min-width: 0; }
      table.kwic caption { display: block; }
      table.kwic thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      table.kwic tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--line); }
      table.kwic tr > * { display: inline; padding: 0; border: 0; white-space: normal; }
      table.kwic tr > th, table.kwic tr > td.voice { font-size: 14px; }
      table.kwic tr > th::after { content: " · "; }
      table.kwic tr > td.voice::after { content: ""; display: block; }
      h1 { font-size: 28px; }
    }
    """

  /// Paper: A4 and Letter alike.
  static let print: HTML = """
    @page { margin: 16mm 14mm; }
    @media print {
      body { font-size: 10.5pt; line-height: 1.4; }
      h1 { font-size: 22pt; }
      table.kwic tbody > tr:first-child { break-before: avoid; }
      h2 { font-size: 16pt; }
      section, nav { margin-top: 18px; }
      #limits { padding: 10px 14px 6px; }
      #limits, ul.legend { font-size: 9.5pt; }
      #limits ul { columns: 2; }
      ul.legend { grid-template-columns: 1fr 1fr; }
      main { max-width: none; padding: 0 1px 0 0; }
      a { color: inherit; text-decoration: none; }
      table.kwic td.match a { text-decoration-line: underline; }
      mark, mark.own { background: none; }
      p.jump, #contents { display: none; }
      .scroll { overflow: visible; background: none; }
      thead bdi.long { min-width: 9em; }
      thead { display: table-header-group; }
      article header, tr, table.short, #limits, ol.headlines li, caption { break-inside: avoid; }
      h2, h3, h4, h5, caption, article header, tbody.category, p.about, ol.headlines,
      #pooled > p.note, thead {
        break-after: avoid; }
      section.event { margin-top: 28px; }
      ol.headlines { grid-template-columns: repeat(3, 1fr); gap: 3mm; }
      ol.headlines p.headline { font-size: 12pt; }
      article h4 { font-size: 13pt; }
      .articles { grid-template-columns: 1fr 1fr; gap: 8mm; }
      article .text { margin-top: 12px; font-size: 10.5pt; line-height: 1.5; }
      table { font-size: 9.5pt; }
      table.terms { width: 100%; }
      table.terms td { min-width: 0; }
      table.terms th, table.terms td, table.kwic th, table.kwic td { padding: 2.5px 6px; }
      table.kwic { min-width: 0; }
      small, .definition, p.note, p.date, p.words { font-size: 9pt; }
    }
    """
}
