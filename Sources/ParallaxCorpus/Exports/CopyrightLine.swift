/// Says of a line whether it states who owns an article.
enum CopyrightLine {
  /// Whether a line is a notice of copyright or of reserved rights.
  static func isOne(_ line: Substring) -> Bool {
    let lower = line.lowercased()
    guard lower.utf8.count <= longest else { return false }
    return reserved.contains(where: lower.contains)
      || beginnings.contains(where: lower.hasPrefix) && lower.utf8.contains { $0 &- 48 < 10 }
  }

  private static let longest = 300
  private static let beginnings = ["copyright", "©", "(c)", "\u{24B8}"]
  private static let reserved = [
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
    "alle rechten voorbehouden", "todos los derechos reservados", "tutti i diritti riservati",
    "todos os direitos reservados",
  ]
}
