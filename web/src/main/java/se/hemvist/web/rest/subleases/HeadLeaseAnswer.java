package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.headlease.HeadLeaseHistory;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.web.rest.page.Link;

/**
 * What the city's own lease of a flat (förstahandskontrakt) says, as it is told.
 *
 * @param corrections what it was recorded as saying before, the latest last
 */
public record HeadLeaseAnswer(
        UUID id,
        HeadLeaseState state,
        @JsonUnwrapped Terms terms,
        List<Correction> corrections,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * Its terms.
     *
     * @param subletConsentOn when the landlord agreed to the sublet; left out where that was not asked for
     */
    public record Terms(
            LocalDate contractDate,
            LocalDate start,
            @JsonUnwrapped Block block,
            int noticeMonths,
            @Nullable LocalDate subletConsentOn) {

        static Terms of(HeadLeaseTerms terms) {
            return new Terms(
                    terms.contractDate(),
                    terms.start(),
                    new Block(terms.block().own(), terms.block().earlier()),
                    (int) terms.notice().toTotalMonths(),
                    terms.subletConsentOn());
        }
    }

    /** Whether the flat was let in a block, by whom. */
    public record Block(boolean blockLet, boolean blockLetEarlier) {}

    /** What it was recorded as saying until it was put right. */
    public record Correction(LocalDate correctedOn, @JsonUnwrapped Terms terms) {

        static Correction of(HeadLeaseHistory.Before before) {
            return new Correction(before.correctedOn(), Terms.of(before.terms()));
        }
    }

    static HeadLeaseAnswer of(HeadLeaseHistory history, UriInfo uri) {
        return new HeadLeaseAnswer(
                history.now().headLease().value(),
                history.now().state(),
                Terms.of(history.now().terms()),
                history.before().stream().map(Correction::of).toList(),
                Link.self(uri));
    }
}
