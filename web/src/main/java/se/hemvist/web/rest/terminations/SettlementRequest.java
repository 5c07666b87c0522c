package se.hemvist.web.rest.terminations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.leaving.Settlement;

/**
 * The end of it, as it is sent and told.
 *
 * @param inspectedOn  when the empty flat was inspected
 * @param claimsMet    whether all that the two owe each other is settled
 * @param goodsFetched whether goods that were left have been fetched
 * @param writtenOff   the rest of the rent, where it is given up
 */
public record SettlementRequest(
        @NotNull LocalDate on,
        @NotNull LocalDate inspectedOn,
        @NotNull Boolean claimsMet,
        @NotNull Boolean goodsFetched,
        @Valid @Nullable WriteOffRequest writtenOff) {

    Settlement read() {
        return new Settlement(
                on,
                inspectedOn,
                claimsMet,
                goodsFetched,
                Optional.ofNullable(writtenOff).map(WriteOffRequest::read).orElse(null));
    }

    /** @param withWords whether what was written of the person may be told */
    static SettlementRequest of(Settlement settled, boolean withWords) {
        return new SettlementRequest(
                settled.on(),
                settled.inspectedOn(),
                settled.claimsMet(),
                settled.goodsFetched(),
                Optional.ofNullable(settled.writtenOff())
                        .filter(rest -> withWords)
                        .map(WriteOffRequest::of)
                        .orElse(null));
    }
}
