/// The skeleton of a self-contained page.
struct ReportPage {
  let title: String
  let content: HTML

  func html() -> HTML {
    """
    <!DOCTYPE html>
    <html lang="en" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <meta name="generator" content="Parallax">
    <title>\(title)</title>
    <style>
    \(ReportStyle.marks)
    \(ReportStyle.page)
    \(ReportStyle.tables)
    \(ReportStyle.print)
    \(ReportVoiceStyle.page)
    \(ReportFindingsStyle.page)
    </style>
    </head>
    <body>
    <main>
    \(content)</main>
    <script>
    \(Self.script)
    </script>
    </body>
    </html>

    """
  }

  /// Opens the folded part that a link leads into, where the browser does not do it itself.
  private static let script: HTML = """
    function reveal() {
      var place = location.hash && document.getElementById(location.hash.slice(1));
      for (var fold = place && place.parentElement; fold; fold = fold.parentElement) {
        if (fold.tagName === "DETAILS" && !fold.open) { fold.open = true; place.scrollIntoView(); }
      }
    }
    addEventListener("hashchange", reveal);
    reveal();
    """
}
