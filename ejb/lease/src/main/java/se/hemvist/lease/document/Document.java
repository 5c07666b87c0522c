package se.hemvist.lease.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;

/**
 * One paper that is there.
 *
 * @param datedOn         the day it bears; it counts from then on
 * @param parties         who has made, signed or received it
 * @param fileReference   where it is kept: a number in the register of the head tenant
 * @param templateVersion which version of the template it was written on, where there is one
 */
@Embeddable
public record Document(
        @Enumerated(EnumType.STRING) @Column(name = "kind") DocumentKind kind,
        @Column(name = "dated_on") LocalDate datedOn,
        @Convert(converter = PartiesColumn.class) @Column(name = "parties") Set<DocumentParty> parties,
        @Column(name = "file_reference") String fileReference,
        @Column(name = "template_version") @Nullable String templateVersion) {

    public Document {
        parties = Set.copyOf(parties);
    }

    /**
     * Lets pass what can bear its day where the person applied on that one.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if there cannot have been such a paper yet
     */
    void demandSince(LocalDate appliedOn) {
        Input.notBefore(kind.earliest(appliedOn), datedOn, "datedOn");
    }

    /** Whether it is there by the end of the day. */
    boolean thereBy(LocalDate day) {
        return !datedOn.isAfter(day);
    }
}
