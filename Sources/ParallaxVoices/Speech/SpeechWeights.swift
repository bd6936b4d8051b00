/// Written by `Scripts/train-speech`.
enum SpeechWeights {
  static let text: StaticString = ""
}
