/// The box of limits: what to know before reading a number.
struct LimitsBox {
  let limits: [Limit]

  func html() -> HTML {
    let items = limits.map { limit -> HTML in
      "<li data-limit=\"\(limit.identifier)\">\(limit.text)</li>\n"
    }
    return """
      <section id="limits" aria-labelledby="limits-heading">
      <h2 id="limits-heading">Limits of this report</h2>
      <ul>
      \(items)</ul></section>

      """
  }
}
