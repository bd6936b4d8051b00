import ParallaxReports

extension TableWriter {
  /// What has been written, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
