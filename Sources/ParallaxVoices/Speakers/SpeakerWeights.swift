extension SpeakerFeatures {
  /// Written by `Scripts/train-speakers`.
  static let weights: [[Float]] = [[Float]](repeating: [0, 0, 0, 0, 0, 0], count: Layout.count)
}
