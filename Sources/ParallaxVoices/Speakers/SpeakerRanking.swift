import Foundation

/// Chooses the noun group that most probably names the speaker.
///
/// A multinomial logit over the groups around the quotation (McFadden 1974), with the weights that
/// `Scripts/train-speakers` fits.
struct SpeakerRanking {
  /// The group chosen and how probable it is among the others.
  struct Choice {
    var group: NounGroup
    var probability: Float
  }

  private var features = SpeakerFeatures()
  private var scores: [Float] = []
  private let weights = SpeakerFeatures.weights

  /// The best group; nil where there is none.
  ///
  /// - Complexity: O(groups × words of the neighborhood).
  mutating func choose(from groups: [NounGroup], in place: SpeechNeighborhood) -> Choice? {
    guard !groups.isEmpty else { return nil }
    scores.removeAll(keepingCapacity: true)
    let column = place.cueForm.rawValue
    for group in groups {
      features.read(group, among: groups, in: place)
      var score: Float = 0
      for id in features.ids { score += weights[Int(id) * SpeakerCueForm.count + column] }
      scores.append(score)
    }
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    var sum: Float = 0
    for score in scores { sum += exp(score - scores[best]) }
    return Choice(group: groups[best], probability: 1 / sum)
  }
}
