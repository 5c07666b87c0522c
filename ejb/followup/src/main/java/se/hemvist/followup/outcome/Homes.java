package se.hemvist.followup.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.store.Sql;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseId;

/** The homes that people have moved in to, as the figures count them. */
@ApplicationScoped
class Homes {

    private static final String MOVED_IN =
            """
            insert into followup.home (sublease_id, case_id, municipality, programme, administration, moved_in_on, trial_since)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String MOVED_IN_ON =
            """
            update followup.home set moved_in_on = ?, trial_since = case when trial_since = ? then ? else trial_since end
             where sublease_id = ?
            """;

    private static final String ENDED = "update followup.home set ground = ?, evicted = ? where sublease_id = ?";

    @Inject
    Sql sql;

    /** Somebody lives there from that day on. */
    void movedIn(SubleaseEvent event, Programme programme, LocalDate on) {
        sql.update(
                MOVED_IN,
                event.sublease().value(),
                event.caseId().value(),
                event.municipality().code(),
                programme,
                event.parties().administration().value(),
                on,
                Optional.of(on).filter(day -> programme == Programme.TRIAL));
    }

    /** It was another day. */
    void movedInOn(SubleaseId home, LocalDate was, LocalDate on) {
        sql.update(MOVED_IN_ON, on, was, on, home.value());
    }

    /** There was no such home. */
    void leaveOut(SubleaseId home) {
        for (String table : new String[] {"home_notice", "trial_prolonged", "home"}) {
            sql.update("delete from followup." + table + " where sublease_id = ?", home.value());
        }
    }

    /** It is lived in on trial from that day on. */
    void onTrialSince(SubleaseId home, LocalDate on) {
        sql.update(
                "update followup.home set programme = ?, trial_since = ? where sublease_id = ?",
                Programme.TRIAL,
                on,
                home.value());
    }

    /** The trial goes on for special reasons, as was decided on that day. */
    void prolonged(SubleaseId home, LocalDate on) {
        sql.update(
                "insert into followup.trial_prolonged select sublease_id, ? from followup.home where sublease_id = ?"
                        + " on conflict do nothing",
                on,
                home.value());
    }

    /** Notice was given. */
    void notice(SubleaseId home, LocalDate on) {
        sql.update(
                "insert into followup.home_notice select sublease_id, ? from followup.home where sublease_id = ?"
                        + " on conflict do nothing",
                on,
                home.value());
    }

    /** It was given on another day. */
    void noticeOn(SubleaseId home, LocalDate was, LocalDate on) {
        sql.update("delete from followup.home_notice where sublease_id = ? and given_on = ?", home.value(), was);
        notice(home, on);
    }

    /** Whether the tenant leaves for another home. */
    void movesOn(SubleaseId home, boolean does) {
        sql.update("update followup.home set moves_on = ? where sublease_id = ?", does, home.value());
    }

    /** For what the tenant has to leave, and whether that was by the Enforcement Authority. */
    void ended(SubleaseId home, Ground ground, boolean evicted) {
        sql.update(ENDED, ground, evicted, home.value());
    }

    /** The tenant has left. */
    void leftOn(SubleaseId home, LocalDate on) {
        sql.update("update followup.home set left_on = ? where sublease_id = ?", on, home.value());
    }

    /** The tenant has died; nothing where the tenant lives after all. */
    void diedOn(CaseId about, Optional<LocalDate> on) {
        sql.update("update followup.home set died_on = ? where case_id = ?", on, about.value());
    }

    /** The lease is the tenant's own from that day on. */
    void ownedSince(SubleaseId home, LocalDate on) {
        sql.update("update followup.home set owned_since = ? where sublease_id = ?", on, home.value());
    }
}
