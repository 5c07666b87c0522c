package se.hemvist.intake.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.CheckChange.How;

/** An answer that no longer stands, and what became of it. */
@Embeddable
record ReplacedAnswer(
        @Embedded GivenAnswer before,
        @Enumerated(EnumType.STRING) How how,
        @Column(name = "changed_on") LocalDate on,
        @Column(name = "changed_by") String by,
        @Nullable String reason) {

    CheckChange view() {
        return new CheckChange(how, on, by, Optional.ofNullable(reason), before.view());
    }

    /** How and when; what was answered is about a person. */
    @Override
    public String toString() {
        return "ReplacedAnswer[" + how + ", " + on + "]";
    }
}
