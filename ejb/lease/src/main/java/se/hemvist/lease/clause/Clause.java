package se.hemvist.lease.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/**
 * One special term of a lease.
 *
 * @param wording as it stands in the contract
 */
@Embeddable
public record Clause(
        @Enumerated(EnumType.STRING) @Column(name = "kind") ClauseKind kind, @Column(name = "wording") String wording) {

    /**
     * The same as it is kept, without blanks around its wording.
     *
     * @throws ClauseRefusal           if it has no place in a lease
     * @throws CaseRefusal.MissingPart if it says nothing
     */
    Clause asKept(int place) {
        kind.refusal(place).ifPresent(refusal -> {
            throw refusal;
        });
        return new Clause(kind, Input.text(wording, SpecialTerms.pointer(place, "wording")));
    }

    /** What it is about; the wording may be about a person. */
    @Override
    public String toString() {
        return "Clause[" + kind + "]";
    }
}
