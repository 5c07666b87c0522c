package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.LeavingCorrections;
import se.hemvist.lease.termination.TerminationRefusal.TerminationNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The day on which the keys came back put right, in one story: on 8 March 2027, it was recorded. */
class LeavingDayTest {

    private static final LocalDate NOTICE = LocalDate.of(2027, 2, 8);
    private static final LocalDate RECORDED = LocalDate.of(2027, 3, 8);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 29);

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = left();

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2027-03-01", "2027-03-22"})
    @Shows({"C-16", "C-17", "G-127"})
    void goods_claims_flat_and_support_follow_and_the_other_day_stays_readable(LocalDate on) {
        correct(on);

        assertThat(list("select left_on::text from lease.termination")).containsExactly(on.toString());
        assertThat(list("select kind || ' ' || due_on from kernel.deadline where state = 'OPEN'"
                        + " and kind in ('C-16', 'C-17') order by kind"))
                .containsExactly("C-16 " + on.plusMonths(6), "C-17 " + on.plusYears(2));
        assertThat(list("select empty_since::text from intake.flat where empty_since is not null"))
                .containsExactly(on.toString());
        assertThat(list("select end_date::text from followup.phase_period where phase = 'WIND_DOWN'"))
                .containsExactly(on.toString());
        assertThat(list("select concat_ws(' ', left_on, ground, evicted, given_on) from followup.home"
                        + " join followup.home_notice using (sublease_id)"))
                .singleElement()
                .satisfies(home -> assertThat(home).startsWith(on + " ").contains(" f "));
        assertThat(list("select occasion from followup.fact where detail = 'CLOSED'"))
                .containsExactly(on + " CLOSED");
        assertThat(list("select concat_ws(' ', what, happened_on, reason) from intake.case_timeline"
                        + " where what in ('keys-returned', 'leaving-corrected') order by line"))
                .containsExactly("keys-returned 2027-03-08", "leaving-corrected " + on + " Fel dag i registreringen.");
        assertThat(differences()).isZero();
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2027-02-07, day-too-early", "2027-03-30, day-too-late", "2027-03-08, nothing-corrected"})
    void keeps_its_order_with_the_notice_and_today(LocalDate on, String code) {
        assertThatThrownBy(() -> correct(on))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(list("select left_on::text from lease.termination")).containsExactly(RECORDED.toString());
    }

    @Test
    @Shows("S-34")
    void nobody_has_left_after_the_next_one_s_lease_began() {
        next(LocalDate.of(2027, 3, 15));

        assertThatThrownBy(() -> correct(LocalDate.of(2027, 3, 16))).isInstanceOf(CaseRefusal.DayTooLate.class);
        correct(LocalDate.of(2027, 3, 15));
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2027-03-14, 2029-01-01", "2027-03-13, 2029-03-15", "2027-03-15, 2029-01-01"})
    @Shows({"L-03", "C-13", "A-78"})
    void whether_the_next_lease_goes_on_from_it_follows(LocalDate on, LocalDate lastWithoutTenure) {
        story.bench().database().execute("update lease.head_lease set block_let = false");
        next(LocalDate.of(2027, 3, 15));

        correct(on);

        assertThat(list("select d.due_on::text from kernel.deadline d join lease.sublease on sublease_id = subject_id"
                        + " where kind = 'L-03' and d.state = 'OPEN' and sublease.state = 'SIGNED'"))
                .containsExactly(lastWithoutTenure.toString());
    }

    @Test
    void it_is_put_right_until_all_is_settled() {
        story.lettingOfficer(Departures.class).settle(lease, Expected.any(), new Settlement(TODAY, TODAY, true, true));

        assertThatThrownBy(() -> correct(TODAY)).isInstanceOf(TerminationNotThere.class);
    }

    @Test
    void it_is_said_why_and_by_whoever_lets_the_flat() {
        assertThatThrownBy(() -> story.lettingOfficer(LeavingCorrections.class)
                        .correct(lease, Expected.any(), new CorrectedDay(TODAY, " ")))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(() -> story.supportWorker(LeavingCorrections.class)
                        .correct(lease, Expected.any(), new CorrectedDay(TODAY, "Fel dag.")))
                .isInstanceOf(AccessRefusal.class);
    }

    /** The next one is signed for the same flat, by the same tenant. */
    private void next(LocalDate start) {
        story.bench()
                .database()
                .execute(
                        """
                        insert into lease.sublease select (jsonb_populate_record(s, jsonb_build_object(
                            'sublease_id', gen_random_uuid(), 'state', 'SIGNED', 'offer_id', gen_random_uuid(),
                            'follows_another', true, 'lease_start', '%s', 'vacated_on', null, 'let_through', null))).*
                        from lease.sublease s
                        """
                                .formatted(start));
    }

    private void correct(LocalDate on) {
        story.lettingOfficer(LeavingCorrections.class)
                .correct(lease, Expected.any(), new CorrectedDay(on, "Fel dag i registreringen."));
    }

    private SubleaseId left() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(NOTICE);
        new OwnWish(story, sublease).giveNotice();
        story.itIs(RECORDED);
        story.lettingOfficer(Departures.class).returnKeys(sublease, Expected.any(), new Leaving(RECORDED, true, null));
        story.itIs(TODAY);
        return sublease;
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    private int differences() {
        return story.inTransaction(() -> story.bench()
                .get(Night.class)
                .differences(story.bench().clock().today().minusDays(1))
                .size());
    }
}
