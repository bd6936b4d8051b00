import ParallaxModel

@testable import ParallaxCorpus

/// A page with a menu, an article of three sentences and a foot, around what a test is about.
func page(head: String = "", beforeText: String = "", afterText: String = "", lang: String = "en")
  -> String
{
  """
  <!doctype html><html lang="\(lang)"><head>\(head)</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
  <article>\(beforeText)
  <p>The army took the town of Hill on Thursday, the minister said, after a week of fighting.</p>
  <p>Nobody in the town expects the calm to last for more than a few weeks, residents say.</p>
  <p>The bridge was opened again in the evening, and the market on the far bank as well.</p>
  \(afterText)</article>
  <footer>© 2031 The Courier. All rights reserved.</footer></body></html>
  """
}

/// The article that a page is loaded as.
func loadPage(_ text: String) -> Document? { load("page.html", text).documents.first }
