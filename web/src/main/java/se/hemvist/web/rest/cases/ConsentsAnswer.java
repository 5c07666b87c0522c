package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ConsentView;
import se.hemvist.web.rest.page.Link;

/**
 * The consents (samtycken) given in a case, in their order.
 *
 * @param withdrawals those of them that have been taken back
 */
public record ConsentsAnswer(
        List<ConsentRequest> consents, List<Withdrawn> withdrawals, @JsonProperty("_links") Map<String, Link> links) {

    /** Which was taken back, and from which day on it may no longer be relied on. */
    public record Withdrawn(Purpose purpose, LocalDate givenOn, LocalDate withdrawnOn) {

        static Stream<Withdrawn> of(ConsentView view) {
            return view.withdrawnOn().stream()
                    .map(on ->
                            new Withdrawn(view.given().purpose(), view.given().givenOn(), on));
        }
    }

    static ConsentsAnswer of(List<ConsentView> consents, UriInfo uri) {
        return new ConsentsAnswer(
                consents.stream()
                        .map(ConsentView::given)
                        .map(ConsentRequest::of)
                        .toList(),
                consents.stream().flatMap(Withdrawn::of).toList(),
                Link.self(uri));
    }
}
