package se.hemvist.web.rest.matches;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.supply.NewAgreement.Annex;
import se.hemvist.web.rest.page.Link;
import se.hemvist.web.rest.page.PageAnswer;

/**
 * One page of those whom a flat suits.
 *
 * @param annexes of the agreement with the flat's landlord that is in force today
 */
public record CandidatesAnswer(
        List<CandidateAnswer> items,
        List<AnnexAnswer> annexes,
        @JsonProperty("_meta") PageAnswer.Meta meta,
        @JsonProperty("_links") Map<String, Link> links) {

    static CandidatesAnswer of(PageAnswer<CandidateAnswer> page, List<Annex> annexes) {
        return new CandidatesAnswer(page.items(), AnnexAnswer.of(annexes), page.meta(), page.links());
    }
}
