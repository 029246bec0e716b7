package lis.publish;

import java.util.Optional;

/**
 * A version that was published.
 *
 * @param version its name, which is the name of its folder
 * @param status the word for how far it had come: draft, consultation, final
 * @param date of its commit, ISO 8601
 * @param commit its whole hash
 * @param strategy the title of the strategy
 * @param note what changed, in the words of its change note; may be empty
 * @param manifest the SHA-256 of its manifest, in hexadecimal digits
 */
public record PublishedVersion(
    String version,
    String status,
    String date,
    String commit,
    String strategy,
    String note,
    String manifest,
    Optional<Withdrawal> withdrawal) {

  /**
   * That it no longer holds.
   *
   * @param date ISO 8601
   */
  public record Withdrawal(String date, String reason) {}

  /** The same, withdrawn. */
  public PublishedVersion withdrawn(Withdrawal why) {
    return new PublishedVersion(
        version, status, date, commit, strategy, note, manifest, Optional.of(why));
  }
}
