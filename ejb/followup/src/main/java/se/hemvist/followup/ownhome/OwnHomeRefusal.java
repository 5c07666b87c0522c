package se.hemvist.followup.ownhome;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why the support of somebody in a home of one's own cannot go on or end so. */
public abstract sealed class OwnHomeRefusal extends Refusal {

    private OwnHomeRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The participant has no lease of one's own, or no aid or open support any more. */
    public static final class NotInOwnHome extends OwnHomeRefusal {
        public NotInOwnHome(AssignmentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** No aid ends before the participant was asked. */
    @Guards(rule = "G-139", section = "Stöd efter överlåtelse till förstahandskontrakt")
    public static final class WishNotTold extends OwnHomeRefusal {
        public WishNotTold(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("on");
        }
    }

    /** Housing support takes over as the participant wishes. */
    @Guards(rule = "G-141", section = "Stöd efter överlåtelse till förstahandskontrakt")
    public static final class WishedOtherwise extends OwnHomeRefusal {
        public WishedOtherwise(Wish wish) {
            super(Kind.RULE, Map.of("wants", wish.wants(), "toldOn", wish.on()));
            at("on");
        }
    }
}
