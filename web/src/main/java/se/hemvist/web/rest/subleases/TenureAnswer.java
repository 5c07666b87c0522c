package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.Sublet;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.tenure.TenureStatus;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.WaiverDeed;
import se.hemvist.web.rest.page.Link;

/**
 * What security of tenure (besittningsskydd) a tenant has on a day, and why, as it is told.
 *
 * @param act   the wording of the act that governs
 * @param facts what it was applied to
 */
public record TenureAnswer(
        UUID subleaseId,
        @JsonUnwrapped Standing standing,
        Act act,
        Facts facts,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * How it stands.
     *
     * @param protectedFrom the first day on which the tenant has it, where it is not waived
     * @param waivedFrom    the first day on which a waiver holds; left out if none does
     * @param waivedThrough the last one
     */
    public record Standing(
            LocalDate day,
            TenureStatus status,
            LocalDate protectedFrom,
            @Nullable LocalDate waivedFrom,
            @Nullable LocalDate waivedThrough) {}

    /** Where the rule stands, and since when it has been so. */
    public record Act(String source, LocalDate inForceSince) {}

    /** What the lease says, and its waiver if one is signed. */
    public record Facts(@JsonUnwrapped Lease lease, @Nullable Waiver waiver) {}

    /**
     * The day of the contract, the first day, and whether the flat was let in a block, by whom.
     *
     * @param inARowSince the first day since which the tenant has hired the flat without a break, by this lease and those before it
     */
    public record Lease(
            LocalDate contractDate,
            LocalDate start,
            LocalDate inARowSince,
            boolean blockLet,
            boolean blockLetEarlier) {}

    /**
     * A waiver that was signed.
     *
     * @param answer what the rent tribunal has said of it; left out until it has
     */
    public record Waiver(LocalDate signedOn, @Nullable TribunalAnswer answer) {

        static Waiver of(WaiverDeed deed) {
            return new Waiver(deed.signedOn(), deed.answer().orElse(null));
        }
    }

    static TenureAnswer of(SubleaseId sublease, Tenure tenure, UriInfo uri) {
        Sublet let = tenure.why().let();
        return new TenureAnswer(
                sublease.value(),
                new Standing(
                        tenure.day(),
                        tenure.status(),
                        tenure.protectedFrom(),
                        tenure.waived().map(DateRange::start).orElse(null),
                        tenure.waived().map(time -> time.end().minusDays(1)).orElse(null)),
                new Act(
                        tenure.why().act().source().toString(),
                        tenure.why().act().from()),
                new Facts(
                        new Lease(
                                let.contractDate(),
                                let.start(),
                                let.inARowSince(),
                                let.block().own(),
                                let.block().earlier()),
                        tenure.why().deed().map(Waiver::of).orElse(null)),
                Link.self(uri));
    }
}
