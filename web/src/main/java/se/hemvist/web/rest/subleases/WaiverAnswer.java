package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param earlierWaivers those that this one has come after, the first one first
 */
public record WaiverAnswer(
        @JsonUnwrapped Standing standing,
        @JsonUnwrapped Days days,
        @Nullable String ground,
        @Nullable Tribunal tribunal,
        List<Earlier> earlierWaivers,
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

    /** One that was signed before, and that this one has come after. */
    public record Earlier(
            TenureWaiverState state, @JsonUnwrapped Days days, @Nullable String ground, @Nullable Tribunal tribunal) {

        static Earlier of(TenureWaiverView.Earlier before) {
            TenureWaiverView.Course course = before.course();
            return new Earlier(
                    before.state(),
                    WaiverAnswer.days(course, Optional.of(before.validFrom()), Optional.of(before.validTo())),
                    course.ground().orElse(null),
                    course.filing()
                            .map(filing -> WaiverAnswer.tribunal(filing, course))
                            .orElse(null));
        }

        /** Where it stands; the ground is about somebody's home. */
        @Override
        public String toString() {
            return "Earlier[" + state + ", " + days + "]";
        }
    }

    static WaiverAnswer of(TenureWaiverView view, UriInfo uri) {
        TenureWaiverView.Course course = view.course();
        return new WaiverAnswer(
                new Standing(view.sublease().value(), view.state()),
                days(course, view.validFrom(), view.validTo()),
                course.ground().orElse(null),
                course.filing().map(filing -> tribunal(filing, course)).orElse(null),
                view.earlier().stream().map(Earlier::of).toList(),
                Link.self(uri));
    }

    private static Days days(TenureWaiverView.Course course, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Days(
                course.draftedOn().orElse(null),
                course.signing().on().orElse(null),
                course.signing().partnerAcceptedOn().orElse(null),
                from.orElse(null),
                to.orElse(null));
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
