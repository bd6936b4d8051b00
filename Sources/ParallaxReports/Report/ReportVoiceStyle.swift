/// The styles of who speaks, what terms are said of, and terms that lose their quotation marks.
enum ReportVoiceStyle {
  static let page: HTML = """
    p.flag { font-size: 14px; color: var(--soft); }
    p.flag b { color: var(--ink); font-weight: 600; }
    table.shares th[scope="row"] { min-width: 11em; max-width: 18em; overflow-wrap: anywhere; }
    table.shares tbody tr:last-child > * { border-bottom: 0; }
    table.shares .count { font-weight: 600; }
    table.shares .verbs { display: block; }
    table.targets small { white-space: nowrap; }
    table.shares ul { list-style: none; margin: 0; padding: 0; }
    table.shares td { overflow-wrap: break-word; }
    table.targets td { min-width: 150px; }
    ul.adoptions { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr)); }
    ul.adoptions li { border: 1px solid var(--line); padding: 12px 14px 8px; min-width: 0;
      break-inside: avoid; }
    ul.adoptions p { margin-bottom: 4px; overflow-wrap: anywhere; }
    ul.adoptions p.term, ul.adoptions p.about { font-size: 14px; }
    ul.adoptions p.line { font: 17px/1.5 var(--serif); margin-bottom: 8px; }
    ul.adoptions p.line a { font-weight: 700; color: inherit; text-underline-offset: 4px;
      text-decoration-thickness: 2px; text-decoration-skip-ink: none; }
    ul.adoptions [dir="rtl"] { font-family: "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro",
      "Segoe UI", Tahoma, var(--serif); line-height: 1.85; }
    p.before { break-after: avoid; }
    @media (max-width: 640px) {
      table.shares th[scope="row"] { min-width: 8em; max-width: 10em; }
    }
    @media print {
      ul.adoptions { grid-template-columns: 1fr 1fr; gap: 3mm; }
      ul.adoptions p.line { font-size: 10.5pt; }
      ul.adoptions p.line a { text-decoration-line: underline; }
      table.targets td { min-width: 0; }
    }
    """
}
