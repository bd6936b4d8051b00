import ParallaxModel
import Yams

/// Naming sets in the native form.
extension YAMLFormat {
  /// The keys of a naming set.
  static let namingSetKeys = ["id", "referent", "description", "names"]
  /// The keys of a name.
  static let nameKeys = ["entry", "register", "attitude", "used-by"]

  /// Reads the naming sets of a list, whose entries have been read.
  mutating func namingSets(_ node: Node?) -> [NamingSet] {
    var ids: Set<String> = []
    return reader.list(node, "naming").compactMap { node in
      guard let set = namingSet(node) else { return nil }
      if !ids.insert(set.id).inserted {
        reader.report("duplicate-id", "the naming set “\(set.id)” is there twice", at: node)
      }
      return set
    }
  }

  private mutating func namingSet(_ node: Node) -> NamingSet? {
    let what = "a naming set"
    guard let fields = reader.fields(node, of: what, keys: Self.namingSetKeys) else { return nil }
    return NamingSet(
      id: reader.identifier(reader.required(fields, "id", of: what, at: node), "id"),
      referent: reader.requiredString(fields, "referent", of: what, at: node),
      description: reader.string(fields["description"], "description") ?? "",
      names: reader.list(reader.required(fields, "names", of: what, at: node), "names")
        .compactMap { name($0) },
      place: reader.place(node.mark))
  }

  private mutating func name(_ node: Node) -> NamingSet.Name? {
    guard let fields = reader.fields(node, of: "a name", keys: Self.nameKeys) else { return nil }
    let entry = reader.identifier(reader.required(fields, "entry", of: "a name", at: node), "entry")
    if !entry.isEmpty, entryPlaces[entry] == nil {
      reader.report(
        "unknown-entry", "the list has no entry “\(entry)”", at: fields["entry"],
        remedy: "name the id of one of its entries")
    }
    return NamingSet.Name(
      entry: entry,
      register: reader.choice(
        reader.required(fields, "register", of: "a name", at: node), "register",
        NamingSet.Register.journalistic),
      attitude: reader.choice(
        reader.required(fields, "attitude", of: "a name", at: node), "attitude",
        NamingSet.Attitude.neutral),
      usedBy: reader.string(fields["used-by"], "used-by") ?? "")
  }
}
