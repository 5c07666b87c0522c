package se.hemvist.followup;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.Disputes;
import se.hemvist.lease.termination.LeavingCorrections;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:49: somebody hands in the keys while the notice is disputed; the contexts hear it in the same transaction. */
class EarlyKeysStoryTest {

    private static final LocalDate GIVEN = LocalDate.of(2027, 3, 1);
    private static final LocalDate LEFT = LocalDate.of(2027, 3, 20);
    /** Three months to the turn of a month. */
    private static final String LAST_DAY = "2027-06-30";

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId lease = story.lived(Programme.TRIAL);

    @BeforeEach
    void contest() {
        story.bench().database().execute("update lease.head_lease set block_let = true");
        story.bench().clock().moveTo(GIVEN);
        Terminations terminations = story.contactPerson(Terminations.class);
        terminations.recordGround(
                lease, new GroundRecord(Ground.AID_ENDED, GIVEN, "Stödet är slut.", "Enhetschefen", null));
        terminations.prepareNotice(
                lease,
                Expected.any(),
                new PreparedNotice(GIVEN, NoticeKind.ORDINARY, "Stödet är slut.", null, null, null));
        terminations.serve(
                lease, Expected.any(), new Delivery(ServiceWay.SERVED, GIVEN, GIVEN, null, null, null, null));
        story.contactPerson(Disputes.class).contest(lease, Expected.any(), new Contest(GIVEN, false));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"A-75", "C-10", "L-11"})
    void the_flat_is_vacant_rent_is_owed_to_the_end_of_the_notice_and_nothing_is_referred_any_more() {
        assertThat(story.open()).anyMatch(line -> line.startsWith("C-10"));
        assertThat(story.list("select rent_end from lease.rent_account where rent_end is not null"))
                .isEmpty();
        story.bench().clock().moveTo(LEFT);

        story.contactPerson(Departures.class).returnKeys(lease, Expected.any(), new Leaving(LEFT, false, null));

        assertThat(story.list("select t.state || ' ' || s.state from lease.termination t, lease.sublease s"))
                .containsExactly("VACATED VACATED");
        assertThat(story.list("select disputed_on from lease.termination")).containsExactly(GIVEN.toString());
        assertThat(story.list("select rent_end from lease.rent_account")).containsExactly(LAST_DAY);
        assertThat(story.open()).noneMatch(line -> line.startsWith("C-10")).anyMatch(line -> line.startsWith("C-17"));
        assertThat(story.list("select state || ' ' || empty_since from intake.flat"))
                .containsExactly("VACANT " + LEFT);
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows("C-17")
    void another_day_of_the_leaving_moves_the_stay_and_the_month_in_which_the_flat_is_counted() {
        story.bench().clock().moveTo(LEFT);
        story.contactPerson(Departures.class).returnKeys(lease, Expected.any(), new Leaving(LEFT, false, null));
        LocalDate right = LEFT.minusDays(5);

        story.contactPerson(LeavingCorrections.class)
                .correct(lease, Expected.any(), new CorrectedDay(right, "Fel dag i registreringen."));

        assertThat(story.list("select left_on from followup.stay")).containsExactly(right.toString());
        assertThat(story.list("select happened_on from followup.mediation_fact where kind = 'FLAT_LEFT'"))
                .containsExactly(right.toString());
        assertThat(story.list("select empty_since from intake.flat")).containsExactly(right.toString());
        assertThat(story.list("select rent_end from lease.rent_account")).containsExactly(LAST_DAY);
        assertThat(story.differences()).isZero();
    }
}
