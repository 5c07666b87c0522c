package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchNotice;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.NoticeCorrections;
import se.hemvist.lease.conduct.Rectifications;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.ground.GroundRefusal.MisconductNotShown;
import se.hemvist.lease.posting.PostingRefusal.NotAPostingNumber;
import se.hemvist.lease.posting.PostingRefusal.PostingTaken;
import se.hemvist.lease.rectification.CorrectedSendings;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.SendingCorrection;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a rectification notice went, put right in one story: recorded on Wednesday 10 February 2027 as sent that day. */
class NoticeSentDayTest {

    private static final String POSTED = PostedLetters.next();
    private static final LocalDate TOLD = LocalDate.of(2027, 2, 8);
    private static final LocalDate RECORDED = LocalDate.of(2027, 2, 10);
    private static final LocalDate AGAIN = LocalDate.of(2027, 2, 12);

    private static final Set<String> KINDS = Set.of("T-12", "T-24", "T-25", "T-26", "T-40");

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-113", "L-08", "T-24", "T-25", "T-40", "K-18"})
    void what_runs_and_is_counted_from_its_day_follows_and_what_was_recorded_stays_readable() {
        DisturbanceId id = noticed();
        story.itIs(RECORDED.plusDays(2));
        story.supportWorker(Rectifications.class).contacted(id, Expected.any(), RECORDED.plusDays(2), "Vill ha hjälp.");
        assertThat(open()).containsExactly("T-25 2027-02-24", "T-40 2027-05-12");

        correct(id, TOLD.plusDays(1));

        assertThat(open()).containsExactly("T-25 2027-02-23", "T-40 2027-05-12");
        assertThat(facts()).containsExactly("NOTICE SENT 2027-02-09", "CONTACT LATE 2027-02-12");
        assertThat(letters("rectification-corrected")).containsExactly("social_administration", "support_provider");
        assertThat(story.supportWorker(Disturbances.class).get(id).corrections())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.was()).isEqualTo(days(RECORDED));
                    assertThat(kept.correctBy()).isEqualTo(LocalDate.of(2027, 2, 24));
                })
                .extracting(SendingCorrection::putRight)
                .satisfies(putRight -> assertThat(putRight.because()).isEqualTo("Fel dag i registreringen."));
        assertThat(
                        list(
                                "select disclosed_on::text from intake.disclosure where ground = 'DUTY' and note like '%12:25 a' order by number"))
                .containsExactly("2027-02-10", "2027-02-09");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"T-24", "A-29", "K-18"})
    void whoever_is_to_reach_the_tenant_has_time_from_the_sending() {
        DisturbanceId id = noticed();
        assertThat(open()).containsExactly("T-24 2027-02-11", "T-25 2027-02-24", "T-40 2027-05-10");
        story.itIs(AGAIN);

        correct(id, AGAIN);

        assertThat(open()).containsExactly("T-24 2027-02-13", "T-25 2027-02-26", "T-40 2027-05-12");
        story.itIs(AGAIN.plusDays(1));
        story.supportWorker(Rectifications.class).contacted(id, Expected.any(), AGAIN.plusDays(1), "Vill ha hjälp.");
        assertThat(facts()).containsExactly("NOTICE SENT 2027-02-12", "CONTACT IN_TIME 2027-02-13");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"L-08", "A-31"})
    void a_notice_on_the_lease_does_not_lose_the_ground_that_it_rests_on() {
        DisturbanceId id = noticed(Fault.DISTURBANCE);
        story.itIs(AGAIN);
        tellAndAssess(AGAIN);
        Terminations terminations = story.lettingOfficer(Terminations.class);
        terminations.recordGround(
                lease, new GroundRecord(Ground.REPEATED_MISCONDUCT, AGAIN, "Två gånger.", "Enhetschefen", null));

        assertThatThrownBy(() -> correct(id, AGAIN)).isInstanceOfSatisfying(MisconductNotShown.class, no -> {
            assertThat(no.facts()).containsEntry("afterNotice", 0);
            Refusals.demandSaid(no);
        });
        correct(id, AGAIN.minusDays(1));
        terminations.withdraw(lease, Expected.any(), new Withdrawal(AGAIN, "Anmodan gick samma dag."));
        correct(id, AGAIN);

        assertThat(story.lettingOfficer(Disturbances.class).get(id).corrections())
                .hasSize(2);
        assertThat(differences()).isZero();
    }

    @Test
    void it_is_said_which_and_why_and_by_whoever_lets_the_flat() {
        DisturbanceId id = noticed();
        NoticeCorrections corrections = story.lettingOfficer(NoticeCorrections.class);

        assertThatThrownBy(() -> corrections.correct(id, Expected.any(), 2, right(TOLD, "Fel dag.")))
                .isInstanceOf(NoSuchNotice.class);
        assertThatThrownBy(() -> corrections.correct(id, Expected.any(), 1, right(TOLD, " ")))
                .isInstanceOf(MissingPart.class);
        assertThatThrownBy(() -> story.supportWorker(NoticeCorrections.class)
                        .correct(id, Expected.any(), 1, right(TOLD, "Fel dag.")))
                .isInstanceOf(AccessRefusal.class);
    }

    private void correct(DisturbanceId id, LocalDate on) {
        story.lettingOfficer(NoticeCorrections.class)
                .correct(id, Expected.any(), 1, right(on, "Fel dag i registreringen."));
    }

    private static CorrectedSendings right(LocalDate on, String reason) {
        return new CorrectedSendings(new Sendings(on, on, null, on, on, null), Optional.empty(), reason);
    }

    @Test
    @Shows("L-08")
    void a_number_is_one_letter_s_and_what_went_as_recorded_is_not_put_right() {
        DisturbanceId id = noticed();

        assertThatThrownBy(() -> correct(id, RECORDED))
                .isInstanceOfSatisfying(NothingCorrected.class, Refusals::demandSaid);
        assertThatThrownBy(() -> send(id, Fault.NEGLECT, days(RECORDED)))
                .isInstanceOfSatisfying(PostingTaken.class, Refusals::demandSaid);
        assertThatThrownBy(() -> send(
                        id,
                        Fault.NEGLECT,
                        posted(RECORDED, POSTED.replace(" ", "").toLowerCase(Locale.ROOT))))
                .isInstanceOf(PostingTaken.class);
        assertThatThrownBy(() -> send(id, Fault.NEGLECT, posted(RECORDED, "!"))).isInstanceOf(NotAPostingNumber.class);
        send(id, Fault.NEGLECT, posted(RECORDED, PostedLetters.next()));
        assertThatThrownBy(() -> renumber(id, 2, POSTED)).isInstanceOf(PostingTaken.class);
        renumber(id, 1, PostedLetters.next());
        renumber(id, 2, POSTED);
        renumber(id, 2, POSTED.replace(" ", "-"));
    }

    @Test
    @Shows("L-08")
    void a_letter_that_was_recorded_as_served_on_a_wrong_day_is_taken_back_and_recorded_again_under_its_number() {
        DisturbanceId id = noticed(Fault.DISTURBANCE);
        story.itIs(AGAIN);
        tellAndAssess(AGAIN);
        String letter = PostedLetters.next();
        giveNotice(letter);
        assertThatThrownBy(() -> send(id, Fault.DISTURBANCE, posted(AGAIN, letter)))
                .isInstanceOf(PostingTaken.class);

        story.lettingOfficer(Terminations.class)
                .withdraw(lease, Expected.any(), new Withdrawal(AGAIN, "Fel dag i registreringen."));
        giveNotice(letter);

        assertThat(list("select state || ' ' || posting_number from lease.termination order by place"))
                .containsExactly("WITHDRAWN " + letter, "RUNNING_OUT " + letter);
        assertThatThrownBy(() -> send(id, Fault.DISTURBANCE, posted(AGAIN, letter)))
                .isInstanceOf(PostingTaken.class);
    }

    private void giveNotice(String letter) {
        Terminations terminations = story.lettingOfficer(Terminations.class);
        terminations.recordGround(
                lease, new GroundRecord(Ground.REPEATED_MISCONDUCT, AGAIN, "Två gånger.", "Enhetschefen", null));
        terminations.prepareNotice(
                lease, Expected.any(), new PreparedNotice(AGAIN, NoticeKind.ORDINARY, "Stör.", null, null, null));
        terminations.serve(
                lease,
                Expected.any(),
                new Delivery(ServiceWay.REGISTERED_LETTER, AGAIN, AGAIN, letter, null, AGAIN, null));
    }

    private void renumber(DisturbanceId id, int notice, String number) {
        story.lettingOfficer(NoticeCorrections.class)
                .correct(
                        id,
                        Expected.any(),
                        notice,
                        new CorrectedSendings(
                                new Sendings(null, null, number, null, null, null), Optional.empty(), "Fel nummer."));
    }

    private DisturbanceId noticed() {
        return noticed(Fault.NEGLECT);
    }

    private DisturbanceId noticed(Fault fault) {
        story.itIs(TOLD);
        DisturbanceId id = tellAndAssess(TOLD);
        story.itIs(RECORDED);
        send(id, fault, days(RECORDED));
        return id;
    }

    private void send(DisturbanceId id, Fault fault, Sendings sendings) {
        story.lettingOfficer(Rectifications.class)
                .send(
                        id,
                        Expected.any(),
                        new NewRectification(
                                fault, "Skräp i trapphuset.", "Trapphuset ska vara tomt.", Optional.empty(), sendings));
    }

    private static Sendings posted(LocalDate on, String number) {
        return new Sendings(on, on, number, on, on, null);
    }

    private static Sendings days(LocalDate on) {
        return posted(on, POSTED);
    }

    private DisturbanceId tellAndAssess(LocalDate on) {
        DisturbanceId id = story.lettingOfficer(Disturbances.class)
                .report(lease, new NewReport(ReportSource.NEIGHBOUR, on, "Skräp i trapphuset.", Optional.empty()));
        story.lettingOfficer(Disturbances.class)
                .assess(
                        id,
                        Expected.any(),
                        new Assessment(
                                on,
                                Severity.SERIOUS,
                                false,
                                false,
                                new Assessment.Weighed("Har nyss flyttat in.", "En natt utan sömn.")));
        return id;
    }

    private SubleaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        return sublease;
    }

    private List<String> open() {
        return list("select kind || ' ' || due_on from kernel.deadline where state = 'OPEN'"
                + " and kind in ('T-12', 'T-24', 'T-25', 'T-26', 'T-40') order by kind");
    }

    private List<String> facts() {
        return list("select concat_ws(' ', kind, detail, happened_on) from followup.tenancy_fact"
                + " where kind in ('NOTICE', 'CONTACT') order by fact_id");
    }

    private List<String> letters(String kind) {
        return Stores.sql(story.bench().database())
                .list(
                        """
                        select lower(o.kind) from kernel.outbox m join intake.organisation o using (organisation_id)
                        where m.kind = ? order by 1
                        """,
                        row -> row.getString(1),
                        kind);
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    /** Of the kinds of this story: weeks and months are opened by nights, of which there are none here. */
    private long differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(story.bench().clock().today()).stream()
                        .filter(each -> KINDS.contains(each.kind()))
                        .count());
    }
}
