/// The tasks of the student sheet, each with room for the answer and its evidence.
struct StudentTasks {
  /// The letters of the sources.
  let letters: [String]
  /// Whether a term stands in quotation marks and then without in one of the sources.
  var showsAdoption = false

  func html() -> HTML {
    """
    <section class="tasks"><h2>Tasks</h2>
    <ol>
    \(tasks)</ol></section>

    """
  }

  /// One source has nothing to be compared with.
  private var tasks: [HTML] {
    [circle, speakers, heard] + (showsAdoption ? [adoption] : []) + [chart]
      + (isComparison ? [omissions] : []) + [action, rewrite, reflection]
  }

  private var place: String { isComparison ? "Source, line" : "Line" }

  private var isComparison: Bool { letters.count > 1 }

  private var circle: HTML {
    """
    <li><p><b>Circle the charged words.</b> Which words carry a judgment or a strong feeling? \
    Write down the three that are strongest for you, with \
    \(isComparison ? "source and line" : "the line").</p>
    \(lines(3))</li>

    """
  }

  private var speakers: HTML {
    """
    <li><p><b>Who says it?</b> For each of your words: does the source say it in its own words, \
    does it quote somebody, or does it retell what somebody said?</p>
    \(table(["Word", place, "Own, quoted or retold", "Who speaks?"], rows: 4))</li>

    """
  }

  private var heard: HTML {
    """
    <li><p><b>Who is heard?</b> List the people and groups whose words are quoted or retold, and \
    the verb that leads them in (said, insisted, admitted …). Who is in the story and is not \
    heard?</p>
    \(table(["Who speaks", place, "Quoted or retold", "Verb"], rows: 3))</li>

    """
  }

  private var adoption: HTML {
    """
    <li><p><b>In quotation marks, then without.</b> Find a word that stands in quotation marks in \
    one place, and without them in another place of the same source. Whose word is it in each?</p>
    \(table(["Word", "In quotation marks: \(place.lowercased())", "Without: \(place.lowercased())"], rows: 1))</li>

    """
  }

  private var chart: HTML {
    """
    <li><p><b>Sort them.</b> Put each charged word on the left, and on the right a plainer word \
    for the same thing.</p>
    \(table(["Charged word", "Plainer word"], rows: 3))</li>

    """
  }

  private var omissions: HTML {
    """
    <li><p><b>What is in one and not in the other?</b> Look for people, numbers, places and \
    causes.</p>
    \(table(["Only in \(letters[0])", "Only in \(letters[1])", "In both"], rows: 3))</li>

    """
  }

  private var action: HTML {
    """
    <li><p><b>Who does it?</b> Copy one sentence about an action\
    \(isComparison ? " from two sources" : ""). Underline who does it. If nobody is \
    named, say so.</p>
    \(lines(4))</li>

    """
  }

  private var rewrite: HTML {
    """
    <li><p><b>Write a neutral headline.</b> Use only \
    \(isComparison ? "what all sources agree on" : "what the source gives evidence for").</p>
    \(lines(2))</li>

    """
  }

  private var feeling: String {
    isComparison ? "Which headline made you feel more" : "What did the headline make you feel"
  }

  private var reflection: HTML {
    """
    <li><p><b>Think back.</b> \(feeling), \
    and which words did it? Is one \
    of those words accurate all the same? How do you know?</p>
    \(lines(4))</li>

    """
  }

  private func lines(_ count: Int) -> HTML {
    let line: HTML = "<div class=\"write\"></div>"
    return "\([HTML](repeating: line, count: count))"
  }

  private func table(_ heads: [String], rows: Int) -> HTML {
    let cells: [HTML] = heads.map { _ in "<td></td>" }
    let row: HTML = "<tr>\(cells)</tr>\n"
    return """
      <table><thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr></thead>
      <tbody>
      \([HTML](repeating: row, count: rows))</tbody></table>
      """
  }
}
