import Foundation
import ParallaxModel

struct HTMLLoader {
  let file: InputFile
  let options: LoadOptions
  func load(_ data: Data) -> LoadResult { LoadResult(path: file.path, format: .html) }
}
