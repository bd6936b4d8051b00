/// The version of Parallax.
public enum ParallaxVersion {
  /// Semantic version.
  public static let current = "0.1.0"
}
