package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.hemvist.lease.clause.Clause;
import se.hemvist.lease.clause.ClauseKind;

/**
 * A special term of a lease (särskilda villkor), as it is sent and told.
 *
 * @param wording as it stands in the contract
 */
public record SpecialTerm(@NotNull ClauseKind kind, @NotBlank @Size(max = 1000) String wording) {

    Clause read() {
        return new Clause(kind, wording);
    }

    static SpecialTerm of(Clause kept) {
        return new SpecialTerm(kept.kind(), kept.wording());
    }

    /** What it is about; the wording may be about a person. */
    @Override
    public String toString() {
        return "SpecialTerm[" + kind + "]";
    }
}
