package se.hemvist.web.rest.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.WithdrawalView;
import se.hemvist.web.rest.page.Link;

/**
 * That a case was taken back, as it is told.
 *
 * @param reason for those who may read it
 */
public record WithdrawalAnswer(
        WishedBy wishedBy,
        LocalDate on,
        String recordedBy,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String reason,
        @JsonProperty("_links") Map<String, Link> links) {

    static WithdrawalAnswer of(WithdrawalView view, UriInfo uri) {
        return new WithdrawalAnswer(
                view.by(), view.on(), view.recordedBy(), view.reason().orElse(null), Link.self(uri));
    }

    /** Whose and when; the reason is about a person. */
    @Override
    public String toString() {
        return "WithdrawalAnswer[" + wishedBy + ", " + on + "]";
    }
}
