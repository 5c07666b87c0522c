package se.hemvist.followup.contactlog;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a contact cannot be recorded or struck. */
public abstract sealed class ContactRefusal extends Refusal {

    private ContactRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No support was given on that day: no phase ran. */
    @Guards(rule = "G-63", section = "Stödets faser")
    public static final class NoSupportThatDay extends ContactRefusal {
        public NoSupportThatDay(LocalDate day) {
            super(Kind.RULE, Map.of("day", day));
            at("on");
        }
    }

    /** The participant is sought up after notice, and none had been given. */
    @Guards(rule = "G-124", section = "Uppsägning av hyreskontrakt")
    public static final class NoNoticeThatDay extends ContactRefusal {
        public NoNoticeThatDay(LocalDate day) {
            super(Kind.RULE, Map.of("day", day));
            at("purpose");
        }
    }

    /** The support is open once the aid has ended, and it had not, or all support had. */
    @Guards(rule = "G-142", section = "Stöd efter överlåtelse till förstahandskontrakt")
    public static final class NoOpenSupportThatDay extends ContactRefusal {
        public NoOpenSupportThatDay(LocalDate day) {
            super(Kind.RULE, Map.of("day", day));
            at("purpose");
        }
    }

    /** The assignment has none by that identity. */
    public static final class UnknownContact extends ContactRefusal {
        public UnknownContact(ContactId contact) {
            super(Kind.UNKNOWN, Map.of("contact", contact.value()));
        }
    }

    /** It was struck before. */
    public static final class StruckBefore extends ContactRefusal {
        public StruckBefore(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** It is struck by the side that recorded it. */
    public static final class RecordedByOthers extends ContactRefusal {
        public RecordedByOthers(ContactSide side) {
            super(Kind.STATE, Map.of("side", side));
        }
    }
}
