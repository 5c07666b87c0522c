package se.hemvist.web.rest.flats;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.vacancy.QuotaStanding;
import se.hemvist.web.rest.page.Link;

/**
 * How the incoming flats stand against the quota at the end of a day.
 *
 * @param month the flats of its month so far
 * @param year  the flats of its year so far
 */
public record QuotaAnswer(
        LocalDate day, Count month, Count year, Quota quota, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * The flats of a period.
     *
     * @param open      those of which it is not settled what they are used for
     * @param withdrawn those that their owners have taken back since; they count as before
     */
    public record Count(
            long received, @JsonUnwrapped Streams streams, long open, long withdrawn, @JsonUnwrapped Shares shares) {

        static Count of(QuotaStanding.Count count) {
            return new Count(
                    count.received(),
                    new Streams(
                            count.of(FlatStream.QUEUE),
                            count.of(FlatStream.RELOCATION),
                            count.of(FlatStream.PRIORITY),
                            count.of(FlatStream.TRIAL_TRAINING),
                            count.held()),
                    count.open(),
                    count.withdrawn(),
                    new Shares(
                            count.share(count.of(FlatStream.QUEUE)).orElse(null),
                            count.share(count.outsideQueue()).orElse(null),
                            count.share(count.promised()).orElse(null)));
        }
    }

    /**
     * Flats by what they are used for.
     *
     * @param held those of which it is not settled, and which an offer holds outside the queue
     */
    public record Streams(long queue, long relocation, long priority, long trialTraining, long held) {}

    /**
     * In percent of those received; left out where none were.
     *
     * @param withHeldPercent what has gone to others than the queue with what offers hold: what counts against the quota
     */
    public record Shares(
            @Nullable BigDecimal queuePercent,
            @Nullable BigDecimal outsideQueuePercent,
            @Nullable BigDecimal withHeldPercent) {}

    /**
     * What governs.
     *
     * @param mostPercent     that may go to others than the queue
     * @param warnFromPercent the share from which that is warned of
     * @param source          where it is written or decided
     * @param warning         whether the year's share is so large, with what offers hold
     * @param nextExceeds     whether the next flat to others than the queue must be confirmed by name, with what they hold
     */
    public record Quota(int mostPercent, int warnFromPercent, String source, boolean warning, boolean nextExceeds) {}

    /** To where it can be read alone. */
    public static Map<String, Link> links(UriInfo uri) {
        return Map.of("self", Link.get(uri.getBaseUriBuilder().path("quota").build(), "self"));
    }

    public static QuotaAnswer of(QuotaStanding standing, Map<String, Link> links) {
        return new QuotaAnswer(
                standing.on(),
                Count.of(standing.month()),
                Count.of(standing.year()),
                new Quota(
                        standing.terms().most(),
                        standing.terms().warnFrom(),
                        standing.terms().source().toString(),
                        standing.warns(),
                        standing.wouldExceed()),
                links);
    }
}
