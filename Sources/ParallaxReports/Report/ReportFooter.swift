import ParallaxModel

/// The foot of the page: what made it, and from which files.
struct ReportFooter {
  let manifest: RunManifest

  func html() -> HTML {
    let options = manifest.options.sorted { $0.key.orderKey < $1.key.orderKey }
      .map { "<li><code>\($0.key)</code>: \($0.value)</li>" as HTML }
    let inputs = manifest.inputs.map { file -> HTML in
      "<li><bdi>\(file.path)</bdi> (\(EventWording.count(file.documents, "article")))</li>\n"
    }
    let settings: HTML =
      options.isEmpty
      ? "" : "<details><summary>Options</summary><ul>\(options)</ul></details>\n"
    let files: HTML =
      inputs.isEmpty
      ? "" : "<details><summary>Files read</summary><ul>\(inputs)</ul></details>\n"
    return """
      <footer class="page">
      <p>Made by Parallax \(manifest.parallaxVersion) (ICU \(manifest.icuVersion), Unicode \
      \(manifest.unicodeVersion)). The numbers stand in the tables beside this page; <code>run.json\
      </code> says how to make them again.</p>
      \(settings)\(files)</footer>

      """
  }
}
