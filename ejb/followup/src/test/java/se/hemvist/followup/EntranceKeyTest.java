package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.entrancekey.EntranceKeyRefusal.NoKeyAwaited;
import se.hemvist.lease.entrancekey.EntranceKeyView;
import se.hemvist.lease.entrancekey.EntranceKeys;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.sublease.CorrectedMoveIn;
import se.hemvist.lease.sublease.MoveInCorrections;
import se.hemvist.lease.sublease.MoveInRecord;
import se.hemvist.lease.sublease.MoveIns;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Departures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A move-in at which the support staff got no key to the entrance door. */
@Shows("G-91")
class EntranceKeyTest {

    private static final LocalDate MOVED_IN = FirstTenancy.MOVED_IN;

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = signed();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void it_is_on_the_list_of_whoever_lets_the_flat_until_they_have_it() {
        moveIn(false);
        assertThat(due()).containsExactly("OPEN 2027-01-04 letting-officer");
        assertThat(view()).isEqualTo(new EntranceKeyView(true, Optional.empty()));
        story.itIs(MOVED_IN.plusDays(2));

        story.supportWorker(EntranceKeys.class).issue(lease, MOVED_IN.plusDays(1));

        assertThat(due()).containsExactly("MET 2027-01-04 letting-officer");
        assertThat(view()).isEqualTo(new EntranceKeyView(false, Optional.of(MOVED_IN.plusDays(1))));
        assertThatThrownBy(() -> story.lettingOfficer(EntranceKeys.class).issue(lease, MOVED_IN.plusDays(2)))
                .isInstanceOfSatisfying(NoKeyAwaited.class, Refusals::demandSaid);
    }

    @Test
    void one_that_was_issued_at_the_move_in_is_awaited_by_nobody() {
        moveIn(true);

        assertThat(due()).isEmpty();
        assertThat(view()).isEqualTo(new EntranceKeyView(false, Optional.empty()));
        assertThatThrownBy(() -> story.lettingOfficer(EntranceKeys.class).issue(lease, MOVED_IN))
                .isInstanceOf(NoKeyAwaited.class);
    }

    @Test
    void it_is_issued_from_the_move_in_on_and_on_no_day_to_come_by_those_whose_it_is() {
        moveIn(false);

        assertThatThrownBy(() -> story.lettingOfficer(EntranceKeys.class).issue(lease, MOVED_IN.plusDays(1)))
                .isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThatThrownBy(() -> story.lettingOfficer(EntranceKeys.class).issue(lease, MOVED_IN.minusDays(1)))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
        assertThatThrownBy(() -> story.socialWorker(EntranceKeys.class).issue(lease, MOVED_IN))
                .isInstanceOf(AccessRefusal.class);
    }

    @Test
    void it_is_due_by_the_right_day_of_the_move_in() {
        moveIn(false);
        LocalDate right = MOVED_IN.minusDays(2);

        story.lettingOfficer(MoveInCorrections.class)
                .correct(
                        lease,
                        Expected.any(),
                        new CorrectedMoveIn(
                                right,
                                Optional.of(new MoveInRecord.Keys(right.atTime(10, 0), "Bolagets expedition")),
                                Optional.empty(),
                                "Fel dag i registreringen."));

        assertThat(due()).containsExactly("OPEN 2027-01-02 letting-officer");
    }

    @Test
    void who_leaves_needs_none_any_longer() {
        moveIn(false);
        story.itIs(MOVED_IN.plusDays(1));
        story.bench().inTransaction(() -> new OwnWish(story, lease).giveNotice());

        story.lettingOfficer(Departures.class)
                .returnKeys(lease, Expected.any(), new Leaving(MOVED_IN.plusDays(1), false, null));

        assertThat(due()).containsExactly("CANCELLED 2027-01-04 letting-officer");
        assertThat(view()).isEqualTo(new EntranceKeyView(false, Optional.empty()));
    }

    private SubleaseId signed() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId signed = story.signed(story.chosen(id));
        story.itIs(MOVED_IN);
        return signed;
    }

    private void moveIn(boolean entranceKeyIssued) {
        MoveInRecord all = FirstTenancy.moveIn();
        story.lettingOfficer(MoveIns.class)
                .moveIn(
                        lease,
                        Expected.any(),
                        new MoveInRecord(all.on(), all.keys(), entranceKeyIssued, all.landlordToldOn()),
                        HandedDocuments.none());
    }

    private EntranceKeyView view() {
        return story.supportWorker(EntranceKeys.class).of(lease);
    }

    private List<String> due() {
        return Stores.sql(story.bench().database())
                .list(
                        "select state || ' ' || due_on || ' ' || role from kernel.deadline where kind = 'G-91'",
                        row -> row.getString(1));
    }
}
