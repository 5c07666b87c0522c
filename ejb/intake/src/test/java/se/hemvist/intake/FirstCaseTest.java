package se.hemvist.intake;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.offer.ContractedOffer;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SigningBooked;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Från ansökan till beslut» to «Kontraktsskrivning», in one story. */
class FirstCaseTest {

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @Test
    @Shows({"G-33", "G-37", "G-53", "G-59", "G-74", "G-75"})
    void goes_from_the_referral_to_the_flat_signed_for() {
        CaseId id = acts.waitingForFlat();
        FlatPair pair = new FlatPair(
                acts.reported(town.the(OrganisationKind.HOUSING_COMPANY)), acts.reported(town.otherCompany()));
        OfferId offer = acts.reserved(id, pair);
        acts.viewed(offer, pair);
        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.b(), Town.START));
        SigningBooked signing = new SigningBooked(Town.START.plusDays(7).atTime(13, 0), "Exploateringsförvaltningen");
        acts.provider("offer.book-signing", offers -> offers.bookSigning(offer, Expected.any(), signing));

        assertThat(acts.state(id)).isEqualTo(CaseState.IN_OFFER);
        assertThat(flat(pair.a())).as("the other flat is free at once").isEqualTo(FlatState.VACANT);

        town.itIs(LocalDate.of(2026, 11, 9));
        ContractedOffer contracted = town.as(
                town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE),
                "offer.contract",
                Offers.class,
                offers -> offers.contract(offer, LocalDate.of(2026, 11, 9)));

        assertThat(contracted.flat().id()).isEqualTo(pair.b());
        assertThat(flat(pair.b())).isEqualTo(FlatState.LET);
        assertThat(acts.state(id)).isEqualTo(CaseState.HOUSED);
        assertThat(town.deadlines())
                .containsExactly(
                        "C-25 OPEN 2027-02-02",
                        "C-25 OPEN 2027-02-02",
                        "T-15 MET 2026-11-16",
                        "T-17 MET 2026-11-16",
                        "T-19 OPEN 2028-05-02",
                        "T-38 MET 2026-11-16",
                        "T-38 MET 2026-11-16",
                        "T-46 MET 2026-11-09");
        assertThat(timeline(id))
                .extracting(entry -> entry.occurrence().what())
                .containsExactly(
                        "application-received",
                        "assessed",
                        "referral-received",
                        "preliminary-answer-given",
                        "own-provider-decided",
                        "information-meeting-held",
                        "consent-given",
                        "tenancy-basis-sent",
                        "companies-asked",
                        "company-answered",
                        "company-answered",
                        "landlord-check-done",
                        "housing-decided",
                        "support-decided",
                        "measure-granted",
                        "watch-started",
                        "pair-reserved",
                        "viewings-booked",
                        "flats-viewed",
                        "flat-chosen",
                        "signing-booked",
                        "contract-signed");
    }

    private List<TimelineEntry> timeline(CaseId id) {
        return town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "case.timeline",
                Cases.class,
                cases -> cases.timeline(id));
    }

    private FlatState flat(FlatId id) {
        return town.ask(Holds.class, holds -> holds.look(id).state());
    }
}
