package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.absence.AbsenceId;
import se.hemvist.lease.absence.AbsenceRefusal.AbsencesOverlap;
import se.hemvist.lease.absence.AbsenceRefusal.NotLivedIn;
import se.hemvist.lease.absence.AbsenceRefusal.UnknownAbsence;
import se.hemvist.lease.absence.AbsenceState;
import se.hemvist.lease.absence.AbsenceView;
import se.hemvist.lease.absence.Absences;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.absence.NewAbsence;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.transfer.Transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt», asked of the real beans: absences. */
class TenantsAwayTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-132", "G-133", "A-34", "A-59"})
    void the_provider_tells_and_the_day_moves_until_it_is_put_right() {
        SubleaseId sublease = lived();
        assertThat(qualifies(sublease)).isEqualTo("2028-07-04");

        AbsenceId absence = provider().record(sublease, away("2027-02-01", "2027-03-12"));
        assertThat(qualifies(sublease)).isEqualTo("2028-08-13");

        AbsenceId right =
                provider().correct(sublease, absence, away("2027-02-01", "2027-03-13"), "Kom hem dagen efter");
        assertThat(qualifies(sublease)).isEqualTo("2028-08-14");
        assertThat(provider().of(sublease))
                .extracting(
                        view -> view.standing().state(), view -> view.standing().corrects())
                .containsExactlyInAnyOrder(
                        tuple(AbsenceState.STRUCK, Optional.empty()), tuple(AbsenceState.ENDED, Optional.of(absence)));
        provider().strike(sublease, right, "Gällde en annan");
        assertThat(qualifies(sublease)).isEqualTo("2028-07-04");
    }

    @Test
    @Shows({"G-132", "A-34"})
    void the_letting_office_is_told_that_there_is_one_and_not_why() {
        SubleaseId sublease = lived();
        AbsenceId absence = provider().record(sublease, new NewAbsence(AwayDays.since(FirstTenancy.MOVED_IN), "Häkte"));
        provider().end(sublease, absence, TODAY);

        assertThat(mails()).hasSize(2).allSatisfy(mail -> assertThat(mail)
                .startsWith(story.the(OrganisationKind.LETTING_OFFICE).value() + " HV-2026-000001 ")
                .contains("/v1/cases/")
                .doesNotContain("Häkte"));
        AbsenceView seen = story.lettingOfficer(Absences.class).of(sublease).get(0);
        assertThat(seen.reason()).isEmpty();
        assertThat(seen.days()).isEqualTo(new AwayDays(FirstTenancy.MOVED_IN, TODAY));
        assertThat(story.socialWorker(Absences.class).of(sublease).get(0).reason())
                .contains("Häkte");
    }

    @Test
    @Shows("G-132")
    void what_cannot_be_is_refused_and_nothing_is_kept() {
        SubleaseId signed = signed();
        refused(() -> provider().record(signed, away("2026-11-09", "2026-11-09")), NotLivedIn.class);
        story.movedIn(signed);
        story.itIs(TODAY);
        AbsenceId absence = provider().record(signed, away("2027-02-01", "2027-02-10"));

        refused(() -> provider().record(signed, away("2027-01-03", "2027-02-01")), DayTooEarly.class);
        refused(() -> provider().record(signed, away("2027-02-10", "2027-03-01")), AbsencesOverlap.class);
        AbsenceId goesOn = provider().record(signed, new NewAbsence(AwayDays.since(LocalDate.of(2027, 4, 1)), "Resa"));
        refused(() -> provider().record(signed, away("2027-05-01", "2027-05-02")), AbsencesOverlap.class);
        refused(
                () -> provider().correct(signed, absence, away("2027-04-10", "2027-04-11"), "Fel"),
                AbsencesOverlap.class);
        refused(() -> provider().end(signed, AbsenceId.next(), TODAY), UnknownAbsence.class);
        refused(() -> story.lettingOfficer(Absences.class).end(signed, goesOn, TODAY), AccessRefusal.class);
        assertThat(provider().of(signed))
                .extracting(view -> view.standing().state())
                .containsExactly(AbsenceState.ENDED, AbsenceState.ONGOING);
    }

    private SubleaseId lived() {
        SubleaseId sublease = signed();
        story.movedIn(sublease);
        story.itIs(TODAY);
        return sublease;
    }

    private SubleaseId signed() {
        CaseId id = story.decided();
        story.started(id);
        return story.signed(story.chosen(id));
    }

    private Absences provider() {
        return story.supportWorker(Absences.class);
    }

    private String qualifies(SubleaseId sublease) {
        return story.lettingOfficer(Transfers.class)
                .of(sublease)
                .forecast()
                .orElseThrow()
                .qualifies()
                .day()
                .toString();
    }

    private static NewAbsence away(String first, String last) {
        return new NewAbsence(new AwayDays(LocalDate.parse(first), LocalDate.parse(last)), "Sjukhus");
    }

    private List<String> mails() {
        return Stores.sql(story.bench().database())
                .list(
                        "select organisation_id || ' ' || case_number || ' ' || body from kernel.outbox where kind = 'absence-told'",
                        row -> row.getString(1));
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
