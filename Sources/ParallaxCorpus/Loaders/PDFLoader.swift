import Foundation
import ParallaxModel

/// Loads a PDF that holds one article, such as a printed web page.
struct PDFLoader {
  let file: InputFile
  let options: LoadOptions

  /// Loads the article from the bytes of the file.
  func load(_ data: Data) -> LoadResult {
    var result = LoadResult(path: file.path, format: .pdf)
    do throws(FatalDiagnostic) {
      let pages = try PDFReader(program: options.pdfReader).pages(of: data, path: file.path)
      let article = PrintedArticle(pages, keepsFurniture: options.keepsFurniture)
      let place = SourcePlace(path: file.path)
      let builder = RecordBuilder(file: file, usesFolders: true)
      result.take(
        builder.document(from: article.record, at: place, diagnostics: &result.diagnostics))
      if let document = result.documents.first, document.body.isEmpty {
        result.diagnostics.append(
          Diagnostic(
            .warning, "no-main-text", "no running text was found on this page, only its title",
            at: place, remedy: "save the whole page, or paste its text into a .txt file"))
      }
    } catch {
      result.reject(error.diagnostic)
    }
    return result
  }
}
