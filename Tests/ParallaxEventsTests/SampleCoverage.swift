import ParallaxModel

@testable import ParallaxEvents

/// Four invented events, three short articles each, for the tests of this target.
enum SampleCoverage {
  static let documents: [GroupingDocument] = harbor + strike + bridge + election

  static let harbor = [
    document(
      "harbor-1", "Ferry runs aground in Velmora harbor, 31 hurt", "2021-03-04",
      """
      A passenger ferry ran aground at the entrance of Velmora harbor on Thursday, and 31 people
      were hurt, the coast guard said. The ferry Santa Odila was carrying 214 passengers from the
      island of Tarn when it struck the old breakwater. Captain Ines Morrow told investigators that
      the steering had failed minutes before. Rescue boats brought the passengers ashore.
      """),
    document(
      "harbor-2", "Dozens injured as ferry strikes breakwater", "2021-03-04",
      """
      Dozens of passengers were injured when the Santa Odila hit the breakwater of Velmora harbor.
      The coast guard counted 31 injured among 214 passengers. The ferry had come from Tarn. The
      operator, Northern Line, said the captain, Ines Morrow, reported a failure of the steering.
      """),
    document(
      "harbor-3", "Velmora ferry accident: captain blames steering", "2021-03-05",
      """
      The captain of the ferry that ran onto the breakwater in Velmora has blamed a broken steering
      gear. Ines Morrow was questioned on Friday about the accident, in which 31 of the 214
      passengers of the Santa Odila were hurt. Northern Line has stopped its service to Tarn.
      """),
  ]

  static let strike = [
    document(
      "strike-1", "Teachers walk out across Ostrava County", "2021-03-04",
      """
      Schools stayed closed in Ostrava County on Thursday as 4,200 teachers walked out over pay.
      The union of Marta Klein demands a raise of 9 percent; the county board offers 3 percent.
      Parents brought soup to the picket lines in front of the Lincoln School.
      """),
    document(
      "strike-2", "County schools shut by teachers' strike over pay", "2021-03-05",
      """
      A strike of 4,200 teachers has shut every school of Ostrava County. Union leader Marta Klein
      said the members would stay out until the board moved from its offer of 3 percent. The union
      wants 9 percent. Classes at the Lincoln School were moved to a church.
      """),
    document(
      "strike-3", "Board rejects pay demand of striking teachers", "2021-03-05",
      """
      The board of Ostrava County rejected the pay demand of the striking teachers. A raise of
      9 percent could not be paid, it said, and repeated its offer of 3 percent. Marta Klein of the
      teachers' union called the decision an insult to 4,200 members.
      """),
  ]

  static let bridge = [
    document(
      "bridge-1", "Rail bridge over the Lund closed after cracks are found", "2021-03-10",
      """
      The railway has closed the Kessel Bridge over the river Lund after inspectors found cracks in
      two of its girders. Trains between Arden and Port Lucan will be replaced by buses for six
      weeks. Engineer Paul Adeyemi said there had been no danger to travelers.
      """),
    document(
      "bridge-2", "Cracks close Kessel Bridge, trains halted for weeks", "2021-03-10",
      """
      No trains will cross the Kessel Bridge for six weeks: inspectors discovered cracked girders.
      Travelers between Port Lucan and Arden must take buses. The cracks were found in a routine
      check, said Paul Adeyemi, the railway's engineer for the Lund line.
      """),
    document(
      "bridge-3", "Commuters face six weeks of buses after bridge closure", "2021-03-11",
      """
      Commuters from Arden crowded into buses on Thursday, the first day after the closure of the
      Kessel Bridge. The railway is replacing girders over the Lund in which cracks were found.
      Paul Adeyemi promised that trains to Port Lucan would run again in six weeks.
      """),
  ]

  static let election = [
    document(
      "vote-1", "Dessa Wynn wins mayoral vote in Callow", "2021-03-15",
      """
      Dessa Wynn was elected mayor of Callow on Sunday with 52.4 percent of the vote, beating the
      incumbent, Hugo Brandt. Turnout reached 61 percent. Wynn, a former nurse, promised to reopen
      the public baths and to end the contract for the toll road.
      """),
    document(
      "vote-2", "Former nurse unseats Callow's mayor", "2021-03-15",
      """
      Voters in Callow chose a former nurse over the incumbent mayor. Dessa Wynn took 52.4 percent,
      Hugo Brandt 47.6. She wants to end the toll road contract that Brandt had signed and to
      reopen the baths. Turnout, at 61 percent, was the highest in twenty years.
      """),
    document(
      "vote-3", "Brandt concedes; Wynn to be mayor of Callow", "2021-03-15",
      """
      Hugo Brandt conceded the mayoral election in Callow to Dessa Wynn late on Sunday. Wynn had
      52.4 percent of the vote. Brandt said the toll road had cost him the office. The new mayor
      will be sworn in before the public baths reopen.
      """),
  ]

  static func document(
    _ id: String, _ title: String, _ date: String?, _ body: String, language: String? = "en"
  ) -> GroupingDocument {
    let text = body.split(separator: "\n").joined(separator: " ")
    return GroupingDocument(
      id: id, title: title, body: text, date: date.flatMap(day), language: language)
  }

  /// A day written `2021-03-04`.
  static func day(_ text: String) -> DocumentDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return DocumentDate(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The groups as sets of document ids, sorted.
  static func groups(_ memberships: [EventMembership]) -> [[String]] {
    Dictionary(grouping: memberships, by: \.eventID).values
      .map { $0.map(\.documentID).sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
