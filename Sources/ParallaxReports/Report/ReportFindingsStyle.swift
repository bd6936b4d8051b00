/// The styles of coverage, statements and shared copy.
enum ReportFindingsStyle {
  static let page: HTML = """
    table.items td { min-width: 84px; }
    table.items td a { color: inherit; text-decoration-color: #8a8674; }
    table.items td.more { color: var(--soft); font-size: 14px; }
    h4.part { font-size: 16px; margin: 22px 0 8px; }
    ol.statements { list-style: none; margin: 0 0 10px; padding: 0; }
    ol.statements > li, .alone { display: grid; gap: 6px 28px; padding: 12px 0;
      border-top: 1px solid var(--line);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr)); }
    .alone { border-top-color: var(--ink); }
    ol.statements > li > div, .alone > div { min-width: 0; max-width: 46em; }
    .statements p.line, .alone p.line { font: 16px/1.5 var(--serif); margin-bottom: 8px;
      overflow-wrap: anywhere; }
    .statements p.line a, .alone p.line a { color: inherit; text-decoration: none; }
    .statements p.line a:hover, .alone p.line a:hover, .statements p.line a:focus-visible,
    .alone p.line a:focus-visible { text-decoration: underline; }
    .alone p.about { font-size: 14px; margin-bottom: 6px; }
    .copy { border: 1px solid var(--line); padding: 14px 16px 8px; margin: 0 0 14px; }
    .copy > p { max-width: 80ch; }
    .copy ul { margin: 0 0 12px; padding-inline-start: 20px; overflow-wrap: anywhere; }
    .copy p.pair { margin: 14px 0 4px; break-after: avoid; }
    ul.edits { max-width: 80ch; font: 16px/1.6 var(--serif); }
    ul.edits small { font-family: var(--sans); }
    del { text-decoration: line-through; text-decoration-thickness: 1.5px; }
    ins { text-decoration: none; border: 1px solid currentColor; border-radius: 2px; padding: 0 3px;
      -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    .statements [dir="rtl"], .alone [dir="rtl"], ul.edits[dir="rtl"] { font-family:
      "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", Tahoma, var(--serif);
      line-height: 1.85; }
    @media print {
      table.items td { min-width: 0; }
      ol.statements > li { grid-template-columns: repeat(auto-fit, minmax(52mm, 1fr));
        break-inside: avoid; gap: 2mm 6mm; padding: 2mm 0; }
      .alone { grid-template-columns: repeat(auto-fit, minmax(52mm, 1fr)); gap: 2mm 6mm; }
      .statements p.line, .alone p.line, ul.edits { font-size: 10pt; line-height: 1.4; }
      .alone p, ul.edits li, ul.members { break-inside: avoid; }
      h4.part, .copy > p:first-child { break-after: avoid; }
    }
    """
}
