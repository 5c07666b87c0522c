package se.hemvist.followup.paper;

/**
 * A paper as it was sent and completed, and how it stands.
 *
 * @param <R> what stands in it
 */
public record SentPaper<R>(R record, PaperStanding standing) {}
