package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.waiver.TenureWaiverState;
import se.hemvist.lease.waiver.TenureWaiverView;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.TribunalRuling;
import se.hemvist.lease.waiver.WaiverFiling;
import se.hemvist.web.rest.page.Link;

/**
 * A waiver of security of tenure (avstående från besittningsskydd) as it is told.
 *
 * @param ground   why the lease is to end once; left out if that is not kept
 * @param tribunal how it has gone at the rent tribunal; left out until it was sent there
 */
public record WaiverAnswer(
        @JsonUnwrapped Standing standing,
        @JsonUnwrapped Days days,
        @Nullable String ground,
        @Nullable Tribunal tribunal,
        @JsonProperty("_links") Map<String, Link> links) {

    /** Of which sublease, and where it stands. */
    public record Standing(UUID subleaseId, TenureWaiverState state) {}

    /**
     * When what happened; what has not is left out.
     *
     * @param partnerAcceptedOn when a spouse or partner accepted it, if one lives there
     * @param validFrom         the first day on which it is to hold
     * @param validTo           the last one
     */
    public record Days(
            @Nullable LocalDate draftedOn,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate partnerAcceptedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /**
     * Its case at the rent tribunal.
     *
     * @param answer left out until there is one
     */
    public record Tribunal(
            LocalDate filedOn, String caseNumber, @Nullable LocalDate answeredOn, @Nullable TribunalAnswer answer) {}

    static WaiverAnswer of(TenureWaiverView view, UriInfo uri) {
        TenureWaiverView.Course course = view.course();
        return new WaiverAnswer(
                new Standing(view.sublease().value(), view.state()),
                new Days(
                        course.draftedOn().orElse(null),
                        course.signing().on().orElse(null),
                        course.signing().partnerAcceptedOn().orElse(null),
                        view.validFrom().orElse(null),
                        view.validTo().orElse(null)),
                course.ground().orElse(null),
                course.filing().map(filing -> tribunal(filing, course)).orElse(null),
                Link.self(uri));
    }

    private static Tribunal tribunal(WaiverFiling filing, TenureWaiverView.Course course) {
        return new Tribunal(
                filing.on(),
                filing.caseNumber(),
                course.ruling().map(TribunalRuling::on).orElse(null),
                course.ruling().map(TribunalRuling::answer).orElse(null));
    }

    /** Where it stands; the ground is about somebody's home. */
    @Override
    public String toString() {
        return "WaiverAnswer[" + standing + ", " + days + "]";
    }
}
