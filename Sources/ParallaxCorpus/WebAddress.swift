/// Takes apart the addresses of pages, leniently and without the network.
enum WebAddress {
  /// Whether a text looks like an address of the web.
  static func isAddress(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("//")
  }

  /// The domain in lower case without `www.`, user and port; nil when there is none.
  static func domain(of address: String) -> String? {
    guard let host = split(address)?.host else { return nil }
    var name = Substring(host)
    // Until nothing is left to drop, so that a domain's own domain is itself.
    while let prefix = ["www.", "m.", "amp."].first(where: name.hasPrefix),
      name.dropFirst(prefix.count).utf8.contains(.dot)
    {
      name = name.dropFirst(prefix.count)
    }
    return name.isEmpty || !name.utf8.contains(.dot) ? nil : String(name)
  }

  /// The address without what differs between visits: scheme, `www.`, fragment, tracking
  /// parameters and a final slash.
  static func canonical(_ address: String) -> String {
    guard let (_, rest) = split(address), let domain = domain(of: address) else { return address }
    let page = rest.prefix { $0 != "#" }
    let parts = page.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var path = String(parts.first ?? "")
    while path.hasSuffix("/") { path.removeLast() }
    let query = (parts.count > 1 ? parts[1] : "").split(separator: "&").filter {
      !isTracking($0.prefix { $0 != "=" }.lowercased())
    }
    return domain + path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  private static func isTracking(_ name: String) -> Bool {
    name.hasPrefix("utm_")
      || ["fbclid", "gclid", "msclkid", "mc_cid", "mc_eid", "igshid", "cmpid"].contains(name)
  }

  private static func split(_ address: String) -> (host: String, rest: Substring)? {
    let text = address.trimming { $0 <= 0x20 }
    var start = text.startIndex
    if let marker = text.utf8.firstIndex(of: .colon), text[marker...].hasPrefix("://") {
      start = text.utf8.index(marker, offsetBy: 3)
    } else if text.hasPrefix("//") {
      start = text.utf8.index(start, offsetBy: 2)
    } else if !text.hasPrefix("www.") {
      return nil
    }
    let ends = text[start...].utf8.firstIndex { $0 == .slash || $0 == 0x3F || $0 == 0x23 }
    let authority = text[start..<(ends ?? text.endIndex)]
    let hostAndPort = authority.split(separator: "@").last ?? ""
    let host = hostAndPort.prefix { $0 != ":" }.lowercased()
    return host.isEmpty ? nil : (host, text[(ends ?? text.endIndex)...])
  }
}
