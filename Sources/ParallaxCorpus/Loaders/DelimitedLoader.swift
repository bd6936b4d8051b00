import Foundation
import ParallaxModel

struct DelimitedLoader {
  let file: InputFile
  let format: InputFormat
  let options: LoadOptions
  func load(_ data: Data) -> LoadResult { LoadResult(path: file.path, format: format) }
}
