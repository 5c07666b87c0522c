package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.visit.VisitWeek;

/**
 * A line in the list of a month: one paper of one assignment, and what became of it.
 *
 * @param dueOn the last day on which it is sent in time
 */
public record MonthPaper(AssignmentId assignment, AssignedCase about, Which which, LocalDate dueOn, Outcome outcome) {

    /** What a paper tells. */
    public enum Kind {
        /** How the support goes, to the social administration. */
        MONTHLY_FOLLOW_UP,
        /** How the flat is cared for, to the letting office. */
        CARE_CHECKLIST,
        /** That a week went without a home visit, to the letting office. */
        MISSED_WEEK;

        static Kind of(PaperKind monthly) {
            return switch (monthly) {
                case MONTHLY_FOLLOW_UP -> MONTHLY_FOLLOW_UP;
                case CARE_CHECKLIST -> CARE_CHECKLIST;
            };
        }
    }

    /**
     * Which paper of the month.
     *
     * @param week that it tells of; of a paper of the whole month none
     */
    public record Which(Kind kind, Optional<VisitWeek> week) {

        static Which monthly(PaperKind kind) {
            return new Which(Kind.of(kind), Optional.empty());
        }

        static Which of(VisitWeek week) {
            return new Which(Kind.MISSED_WEEK, Optional.of(week));
        }
    }

    /** Whether the paper is there. */
    public enum Presence {
        /** It was sent. */
        PRESENT,
        /** It was not, and its last day has passed. */
        MISSING,
        /** It was not, and its last day has not passed. */
        NOT_YET_DUE,
        /** Whoever gets it does without. */
        EXCUSED,
        /** The support covered so little of the month that none is asked for. */
        NOT_ASKED
    }

    /**
     * What became of it.
     *
     * @param on       the day on which it was sent or excused
     * @param standing how it stands, if it is there and has answers
     * @param excuse   why it is done without, if it is
     */
    public record Outcome(
            Presence presence,
            Optional<LocalDate> on,
            Optional<PaperStanding> standing,
            Optional<PaperExcuses.Reason> excuse) {

        static Outcome sent(LocalDate on, PaperStanding standing) {
            return new Outcome(Presence.PRESENT, Optional.of(on), Optional.of(standing), Optional.empty());
        }

        /** Of a paper on which nothing is answered. */
        static Outcome told(LocalDate on) {
            return new Outcome(Presence.PRESENT, Optional.of(on), Optional.empty(), Optional.empty());
        }

        static Outcome excused(LocalDate on, PaperExcuses.Reason because) {
            return new Outcome(Presence.EXCUSED, Optional.of(on), Optional.empty(), Optional.of(because));
        }

        static Outcome notThere(Presence presence) {
            return new Outcome(presence, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
