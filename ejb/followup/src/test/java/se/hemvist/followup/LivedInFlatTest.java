package se.hemvist.followup;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal.UnknownFlat;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseRefusal.RentAboveHeadRent;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.rent.NewRent;
import se.hemvist.lease.rent.RentAmounts;
import se.hemvist.lease.sublease.CorrectedFlat;
import se.hemvist.lease.sublease.CorrectedHeadLease;
import se.hemvist.lease.sublease.FlatCorrections;
import se.hemvist.lease.sublease.HeadLeaseCorrections;
import se.hemvist.lease.sublease.RecordedFlat;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.FlatIsSettled;
import se.hemvist.lease.sublease.SubleaseRefusal.FlatOfAnotherOwner;
import se.hemvist.lease.sublease.Subleases;
import se.hemvist.lease.termination.TerminationRefusal.TerminationUnderWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** In which flat somebody lives put right, in one story: another one of the same owner, vacant as far as anybody knew. */
class LivedInFlatTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 8);

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();
    private final FlatPair vacant = story.twoFlats();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"L-01", "L-07"})
    void the_flat_that_is_lived_in_is_let_and_hired_and_the_other_can_be_had() {
        FlatId recorded =
                story.lettingOfficer(Subleases.class).get(lease).lease().let().flat();

        correct(vacant.a());

        assertThat(states(vacant.a(), recorded)).containsExactly("LET", "VACANT");
        assertThat(list("select flat_id::text from lease.head_lease union select flat_id::text from lease.sublease"))
                .containsExactly(vacant.a().value().toString());
        assertThat(story.lettingOfficer(Subleases.class)
                        .get(lease)
                        .lease()
                        .let()
                        .before())
                .singleElement()
                .satisfies(before -> {
                    assertThat(before.flat()).isEqualTo(recorded);
                    assertThat(before.on()).isEqualTo(TODAY);
                    assertThat(before.because()).isEqualTo("Grannlägenheten registrerades.");
                    assertThat(before.toString()).doesNotContain("Grann");
                });
        assertThat(list("select concat_ws(' ', what, happened_on, reason) from intake.case_timeline"
                        + " where what = 'flat-corrected'"))
                .containsExactly("flat-corrected 2027-02-08 Grannlägenheten registrerades.");
        assertThat(list("select lower(o.kind) from kernel.outbox m join intake.organisation o using (organisation_id)"
                        + " where m.kind = 'flat-corrected' order by 1"))
                .contains("social_administration", "support_provider");
        assertThat(list("select body from kernel.outbox where kind = 'flat-corrected'"))
                .noneMatch(Letters::tellWho);
        assertThat(differences()).isZero();

        correct(recorded);
        assertThat(states(vacant.a(), recorded)).containsExactly("VACANT", "LET");
        assertThat(story.lettingOfficer(Subleases.class)
                        .get(lease)
                        .lease()
                        .let()
                        .before())
                .extracting(RecordedFlat::flat)
                .containsExactly(recorded, vacant.a());
    }

    @Test
    void it_is_a_flat_of_the_same_owner_that_nobody_else_has() {
        FlatId recorded =
                story.lettingOfficer(Subleases.class).get(lease).lease().let().flat();

        assertThatThrownBy(() -> correct(vacant.b()))
                .isInstanceOfSatisfying(FlatOfAnotherOwner.class, Refusals::demandSaid);
        assertThatThrownBy(() -> correct(recorded))
                .isInstanceOfSatisfying(NothingCorrected.class, Refusals::demandSaid);
        assertThatThrownBy(() -> correct(FlatId.next())).isInstanceOf(UnknownFlat.class);
        assertThat(states(vacant.b(), recorded)).containsExactly("VACANT", "LET");
    }

    @ParameterizedTest(name = "{0} kronor from {1}, {2} of it for furniture: {3}")
    @CsvSource({
        "6544, 2027-02, 0, true",
        "6544, 2027-09, 0, true",
        "6542, 2027-02, 0, false",
        "6643, 2027-02, 100, false",
        "6644, 2027-02, 100, true",
    })
    @Shows("L-07")
    void a_rent_that_was_set_is_held_against_that_of_the_right_flat(
            long kronor, YearMonth first, long furniture, boolean refused) {
        inNoBlock();
        RentBasis dearer =
                new RentBasis(Optional.of(Money.ofKronor(9000)), Money.ofKronor(furniture), Money.ofKronor(0));
        story.lettingOfficer(RentAmounts.class)
                .set(lease, new NewRent(first, Money.ofKronor(kronor), dearer, "Ny hyra."));

        if (refused) {
            assertThatThrownBy(() -> correct(vacant.a()))
                    .isInstanceOfSatisfying(RentAboveHeadRent.class, Refusals::demandSaid);
        } else {
            correct(vacant.a());
        }
    }

    private void inNoBlock() {
        HeadLeaseTerms right = new HeadLeaseTerms(
                FirstTenancy.SIGNED, FirstTenancy.LEASE_START, BlockLet.no(), Period.ofMonths(3), null);
        RentBasis rent = new RentBasis(Optional.of(Money.ofKronor(6543)), Money.ofKronor(0), Money.ofKronor(0));
        story.lettingOfficer(HeadLeaseCorrections.class)
                .correct(lease, Expected.any(), new CorrectedHeadLease(right, rent, "Fel kryss."));
    }

    @Test
    void not_while_the_lease_is_to_end() {
        story.lettingOfficer(Terminations.class)
                .recordGround(lease, new GroundRecord(Ground.RESIDENT_WISH, TODAY, "Flyttar.", "Hyresgästen", null));
        assertThatThrownBy(() -> correct(vacant.a())).isInstanceOf(TerminationUnderWay.class);

        story.lettingOfficer(Terminations.class).withdraw(lease, Expected.any(), new Withdrawal(TODAY, "Ångrat."));
        new OwnWish(story, lease).giveNotice();
        assertThatThrownBy(() -> correct(vacant.a())).isInstanceOfSatisfying(FlatIsSettled.class, Refusals::demandSaid);
    }

    @Test
    void it_is_said_why_and_by_whoever_lets_the_flat() {
        assertThatThrownBy(() -> story.lettingOfficer(FlatCorrections.class)
                        .correct(lease, Expected.any(), right(vacant.a(), " ")))
                .isInstanceOf(MissingPart.class);
        assertThatThrownBy(() -> story.supportWorker(FlatCorrections.class)
                        .correct(lease, Expected.any(), right(vacant.a(), "Fel.")))
                .isInstanceOf(AccessRefusal.class);
        assertThat(right(vacant.a(), "Fel lägenhet.").toString()).doesNotContain("Fel");
    }

    private void correct(FlatId flat) {
        story.lettingOfficer(FlatCorrections.class)
                .correct(lease, Expected.any(), right(flat, "Grannlägenheten registrerades."));
    }

    private static CorrectedFlat right(FlatId flat, String reason) {
        RentBasis rent = new RentBasis(Optional.of(Money.ofKronor(6543)), Money.ofKronor(0), Money.ofKronor(0));
        return new CorrectedFlat(flat, rent, reason);
    }

    private SubleaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TODAY);
        return sublease;
    }

    private List<String> states(FlatId first, FlatId second) {
        return List.of(state(first), state(second));
    }

    private String state(FlatId flat) {
        return Stores.sql(story.bench().database())
                .list("select state from intake.flat where flat_id = ?", row -> row.getString(1), flat.value())
                .get(0);
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    /** Of the lease's own kinds: weeks and months are opened by nights, of which there are none here. */
    private long differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(story.bench().clock().today()).stream()
                        .filter(each -> !each.kind().matches("T-2[123]"))
                        .count());
    }
}
