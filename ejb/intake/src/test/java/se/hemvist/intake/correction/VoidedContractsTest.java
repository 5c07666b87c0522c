package se.hemvist.intake.correction;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.application.TimelineEntry.Move;
import se.hemvist.intake.newhome.NewHomeQuestion;
import se.hemvist.intake.newhome.NewHomes;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.VoidedContracts;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** A home that was signed for by mistake, taken back: all stands as it did before the signing. */
class VoidedContractsTest {

    private static final LocalDate SIGNED = Town.START.plusDays(1);
    private static final String WHY = "Registrerat för fel person.";

    private final Town town = RunningCases.town();
    private final FirstCase cases = new FirstCase(town);
    private final PersonActs acts = new PersonActs(town);
    private final RunningCases running = new RunningCases(town, cases);
    private final Actor letting = town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE);
    private final CaseId id = running.housed();

    @Test
    void the_offer_holds_its_flat_again_and_the_case_is_in_it_and_may_be_signed_for_anew() {
        List<String> before = running.recomputed();

        takenBack();

        assertThat(cases.state(id)).isEqualTo(CaseState.IN_OFFER);
        assertThat(offerState()).isEqualTo("SIGNING_BOOKED");
        assertThat(running.flats()).containsExactly(FlatState.HELD, FlatState.VACANT);
        assertThat(running.recomputed()).isEqualTo(before);
        TimelineEntry last = acts.last(acts.socialWorker(), id);
        assertThat(last.occurrence().reason()).contains(WHY);
        assertThat(last.move()).contains(new Move(CaseState.HOUSED, CaseState.IN_OFFER));

        signed();
        assertThat(cases.state(id)).isEqualTo(CaseState.HOUSED);
        assertThat(running.flats()).containsExactly(FlatState.LET, FlatState.VACANT);
    }

    @Test
    void a_case_in_which_no_other_home_was_signed_for_may_be_voided_and_one_that_was_signed_for_anew_not() {
        takenBack();
        signed();
        Refused.with("home-signed", this::voided);

        takenBack();
        voided();

        assertThat(running.flats()).containsOnly(FlatState.VACANT);
    }

    @Test
    void where_the_case_is_over_the_offer_is_so_too_and_the_flat_vacant() {
        town.as(acts.socialWorker(), "case.withdraw", Withdrawals.class, use -> {
            use.withdraw(id, Expected.any(), new Withdrawal(WishedBy.PERSON, SIGNED, "Har fått en egen lägenhet."));
            return true;
        });

        takenBack();

        assertThat(cases.state(id)).isEqualTo(CaseState.WITHDRAWN);
        assertThat(offerState()).isEqualTo("CANCELLED");
        assertThat(running.flats()).containsOnly(FlatState.VACANT);
        assertThat(acts.last(acts.socialWorker(), id).occurrence().reason()).contains(WHY);
        assertThat(running.recomputed())
                .as("no support runs on for a home that never was")
                .isEmpty();
        assertThat(town.openDeadlines()).noneMatch(deadline -> deadline.startsWith("T-19"));
    }

    @Test
    void nothing_is_taken_back_once_the_case_waits_for_another_home() {
        town.as(acts.socialWorker(), "case.seek-new-home", NewHomes.class, homes -> {
            homes.ask(id, Expected.any(), new NewHomeQuestion(SIGNED, Optional.empty(), "Enhetschefen", SIGNED));
            return true;
        });
        Refused.with("not-done-in-this-state", this::takenBack);
        assertThat(offerState()).isEqualTo("CONTRACTED");
    }

    @Test
    void what_was_never_signed_is_not_taken_back() {
        takenBack();

        Refused.with("offer-not-there", this::takenBack);
    }

    private void takenBack() {
        town.as(letting, "sublease.void", Voider.class, voider -> voider.takeBack(id, offer()));
    }

    /** As whoever voids the lease does it, with leave for the case. */
    static class Voider {

        @Inject
        CaseProgress progress;

        @Inject
        VoidedContracts contracts;

        boolean takeBack(CaseId id, OfferId offer) {
            progress.take(id, Expected.any());
            contracts.takeBack(offer, Occurrence.of("lease-voided", SIGNED).because(WHY));
            return true;
        }
    }

    private void signed() {
        town.as(letting, "offer.contract", Offers.class, offers -> offers.contract(offer(), SIGNED));
    }

    private void voided() {
        town.as(acts.socialWorker(), "case.void", Voidings.class, use -> {
            use.voidCase(id, Expected.any(), WHY);
            return true;
        });
    }

    private OfferId offer() {
        return new OfferId(UUID.fromString(one("select offer_id::text from intake.offer")));
    }

    private String offerState() {
        return one("select state from intake.offer");
    }

    private String one(String sql) {
        return Stores.sql(town.database()).one(sql, row -> row.getString(1)).orElseThrow();
    }
}
