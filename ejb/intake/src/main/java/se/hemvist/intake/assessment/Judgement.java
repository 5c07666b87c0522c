package se.hemvist.intake.assessment;

import java.util.List;

/**
 * How one guard stands.
 *
 * @param failed  the codes of what is not as it must be
 * @param unknown the codes of what nobody can say yet
 */
public record Judgement(Guard guard, Standing standing, List<String> failed, List<String> unknown) {

    /** How a guard stands. */
    public enum Standing {
        /** It holds. */
        MET,
        /** It does not. */
        NOT_MET,
        /** It cannot be said before more is known. */
        UNKNOWN
    }

    public Judgement {
        failed = List.copyOf(failed);
        unknown = List.copyOf(unknown);
    }

    static Judgement of(Guard guard, List<String> failed, List<String> unknown) {
        Standing standing = failed.isEmpty() ? unknown.isEmpty() ? Standing.MET : Standing.UNKNOWN : Standing.NOT_MET;
        return new Judgement(guard, standing, failed, unknown);
    }

    /** The same without what it rests on. */
    Judgement bare() {
        return new Judgement(guard, standing, List.of(), List.of());
    }
}
