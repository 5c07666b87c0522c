package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.lease.leaving.Settlement;

/**
 * The end of it, as it is sent and told.
 *
 * @param inspectedOn  when the empty flat was inspected
 * @param claimsMet    whether all that the two owe each other is settled
 * @param goodsFetched whether goods that were left have been fetched
 */
public record SettlementRequest(
        @NotNull LocalDate on,
        @NotNull LocalDate inspectedOn,
        @NotNull Boolean claimsMet,
        @NotNull Boolean goodsFetched) {

    Settlement read() {
        return new Settlement(on, inspectedOn, claimsMet, goodsFetched);
    }

    static SettlementRequest of(Settlement settled) {
        return new SettlementRequest(settled.on(), settled.inspectedOn(), settled.claimsMet(), settled.goodsFetched());
    }
}
