/// The skeleton and style of a printed sheet: black on white, 12 points and more, A4 and Letter.
struct HandoutPage {
  let title: String
  /// Whether this is the teacher's key.
  var isKey = false
  let content: HTML

  func html() -> HTML {
    """
    <!DOCTYPE html>
    <html lang="en" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="generator" content="Parallax">
    <title>\(title)</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main\(isKey ? " class=\"key\"" as HTML : "")>
    \(content)</main>
    </body>
    </html>

    """
  }

  private static let style: HTML = """
    @page { margin: 18mm 16mm; }
    :root { color-scheme: light; --sans: "Atkinson Hyperlegible", Arial, "Liberation Sans",
      "Noto Sans", "Noto Sans Arabic", sans-serif; }
    \(ReportStyle.marks)
    * { box-sizing: border-box; }
    body { margin: 0; background: #fff; color: #000; font: 12pt/1.3 var(--sans);
      text-align: start; }
    main { max-width: 178mm; margin: 0 auto; padding: 20px 16px 48px; }
    h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 10pt; }
    h2 { font-size: 14pt; line-height: 1.25; margin: 0 0 4pt; }
    h3 { font-size: 14pt; line-height: 1.35; margin: 0 0 8pt; }
    p { margin: 0 0 8pt; }
    section { margin-top: 18pt; }
    .name { display: flex; gap: 12pt; margin-bottom: 14pt; }
    .name span { flex: 1; border-bottom: 1px solid #000; padding-bottom: 2pt; min-height: 24pt; }
    .name span:first-child { flex: 2; }
    .source { border-top: 2px solid #000; padding-top: 8pt; }
    .source > div { padding-inline-end: 42mm; }
    .key .source > div { padding-inline-end: 0; }
    .source p.lines { margin-bottom: 7pt; }
    .line { display: grid; grid-template-columns: 26pt minmax(0, 1fr);
      overflow-wrap: anywhere; }
    .number { color: #444; text-align: end; padding-inline-end: 9pt; user-select: none;
      font-variant-numeric: tabular-nums; }
    .source h3 { padding-inline-start: 26pt; overflow-wrap: anywhere; }
    h2, header p, li, dd, bdi.long, td:last-child { overflow-wrap: anywhere; }
    [dir="rtl"] { font-family: "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI",
      Tahoma, var(--sans); line-height: 1.7; }
    [dir="rtl"] .number { font-family: var(--sans); }
    dl { margin: 0; columns: 2; column-gap: 18pt; }
    dl div { break-inside: avoid; margin-bottom: 7pt; }
    dt { font-weight: 700; text-align: start; }
    dt[dir="rtl"] { text-align: right; }
    dd { margin: 0; }
    .neutral { display: block; }
    ol, ul { margin: 0; padding-inline-start: 22pt; }
    li { margin-bottom: 6pt; }
    .tasks li { break-inside: avoid; margin-bottom: 16pt; }
    .write { border-bottom: 1px solid #000; height: 26pt; }
    table { border-collapse: collapse; width: 100%; margin-bottom: 8pt; }
    th, td { border: 1px solid #000; padding: 4pt 6pt; text-align: start; vertical-align: top;
      overflow-wrap: break-word; }
    .cited { unicode-bidi: isolate; }
    .answers td:first-child { white-space: nowrap; }
    .tasks td { height: 28pt; }
    .caution { border: 2px solid #000; padding: 8pt 10pt; }
    mark, mark.own { background: none; }
    mark::after { font-size: 9pt; color: #000; }
    @media (max-width: 640px) {
      .source > div { padding-inline-end: 0; }
      dl { columns: 1; }
      .answers, .answers tbody { display: block; }
      .answers thead { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden; }
      .answers tr { display: block; border-top: 1px solid #000; padding: 6pt 0; }
      .answers tr > * { display: block; border: 0; padding: 1pt 0; }
    }
    @media print {
      main { max-width: none; padding: 0 1px 0 0; }
      h1, h2, h3, p.date, p.lead-in { break-after: avoid; }
      h3, p.lines, tr, .caution, .bank, dl div { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """
}
