import ParallaxModel

extension Voice {
  /// What the voice means, for legends and for the teacher's key.
  var explanation: String {
    switch self {
    case .own: "in the outlet’s own words"
    case .direct: "inside quotation marks, said by somebody"
    case .reported: "somebody’s words retold without quotation marks"
    case .distanced: "held at a distance: a few words in quotation marks with nobody speaking"
    case .unclear: "it cannot be said whose words these are"
    }
  }

  /// The style of the line under a marked term.
  var underline: String {
    switch self {
    case .own: "solid"
    case .direct: "dotted"
    case .reported: "dashed"
    case .distanced: "wavy"
    case .unclear: "double"
    }
  }
}
