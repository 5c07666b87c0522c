package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRow;

/** A case in a list: nothing of whom it is about. */
public record CaseRowAnswer(
        @JsonUnwrapped CaseAnswer.Head head, UUID administrationId, @Nullable String owner, @Nullable String officer) {

    static CaseRowAnswer of(CaseRow row) {
        return new CaseRowAnswer(
                CaseAnswer.Head.of(row.head()),
                row.parties().administration().value(),
                row.handling().owner().orElse(null),
                row.handling().officer().orElse(null));
    }
}
