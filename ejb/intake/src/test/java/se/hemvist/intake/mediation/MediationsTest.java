package se.hemvist.intake.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.offer.ContractedOffer;
import se.hemvist.intake.offer.OfferEvent.Contracted;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Förmedlingsrutiner»: from the inquiry to the landlord to the approval. */
class MediationsTest {

    private static final LocalDate MONDAY = Town.START;
    private static final String SOMEBODY = "199906042388";

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final OrganisationId landlord = town.the(OrganisationKind.HOUSING_COMPANY);
    private final CaseId id = acts.waiting(SOMEBODY);
    private final FlatId flat = acts.reported(landlord);

    @Test
    @Shows({"S-59", "S-61", "S-62", "S-63", "S-64"})
    void goes_from_the_inquiry_to_the_contract() {
        OfferId offer = acts.asked(id, flat);
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        acts.presented(offer, Optional.empty());
        acts.met(offer);
        acts.approved(offer, acts.yes());

        assertThat(state(offer)).isEqualTo(OfferState.APPROVED);
        assertThat(town.deadlines())
                .containsExactly(
                        "T-02 MET 2026-11-04", "T-03 MET 2026-11-02", "T-04 MET 2026-11-02", "T-36 MET 2026-11-16");
        assertThat(contracted(offer, MONDAY).flat().state()).isEqualTo(FlatState.LET);
        assertThat(acts.state(id)).isEqualTo(CaseState.HOUSED);
        assertThat(letters())
                .containsExactlyInAnyOrder(
                        "application-ruled",
                        "landlord-inquiry",
                        "flat-offer",
                        "deadline-warned",
                        "tenant-proposal",
                        "deadline-warned",
                        "tenant-presentation",
                        "landlord-approved",
                        "landlord-approved");
    }

    @Test
    @Shows({"S-59", "S-61"})
    void a_landlords_no_frees_the_flat_and_the_watch_goes_on() {
        OfferId offer = acts.asked(id, flat);
        assertThat(flatState()).isEqualTo(FlatState.HELD);

        Refused.with("missing-part", "reason", () -> acts.landlordSays(offer, acts.no(" ")));
        acts.landlordSays(offer, acts.no("Adressen används inte så."));

        assertThat(state(offer)).isEqualTo(OfferState.LANDLORD_NO);
        assertThat(flatState()).isEqualTo(FlatState.VACANT);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        Refused.with("offer-not-there", () -> acts.landlordSays(offer, acts.yes()));
    }

    @Test
    @Shows({"S-62", "T-02", "A-08"})
    void the_contact_person_has_two_working_days_and_then_the_offer_lapses() {
        OfferId offer = acts.asked(id, flat);
        acts.landlordSays(offer, acts.yes());
        assertThat(town.deadlines()).contains("T-02 OPEN 2026-11-04");
        LocalDate last = LocalDate.of(2026, 11, 4);

        town.itIs(last.plusDays(1));
        Refused.with("day-too-late", "on", () -> acts.contactPersonSays(offer, acts.yes(), true));
        town.as(Town.system(), "offer.lapse", Offers.class, offers -> {
            offers.lapse(offer, last);
            return true;
        });

        assertThat(state(offer)).isEqualTo(OfferState.LAPSED);
        assertThat(flatState()).isEqualTo(FlatState.VACANT);
        assertThat(town.deadlines()).contains("T-02 CANCELLED 2026-11-04");
    }

    @Test
    @Shows({"S-62", "T-02", "A-08"})
    void on_the_last_day_the_offer_is_still_there_and_is_answered() {
        OfferId offer = acts.asked(id, flat);
        acts.landlordSays(offer, acts.yes());
        LocalDate last = LocalDate.of(2026, 11, 4);
        town.itIs(last);

        Refused.with(
                "still-held",
                () -> town.as(Town.system(), "offer.lapse", Offers.class, offers -> {
                    offers.lapse(offer, last.minusDays(1));
                    return true;
                }));
        acts.contactPersonSays(offer, acts.yes(), true);

        assertThat(state(offer)).isEqualTo(OfferState.ACCEPTED);
    }

    @Test
    @Shows({"S-62", "T-02"})
    void the_time_to_answer_runs_from_the_landlords_yes() {
        OfferId offer = acts.asked(id, flat);
        town.itIs(LocalDate.of(2026, 11, 12));
        acts.landlordSays(offer, acts.yes());

        assertThat(town.deadlines()).contains("T-02 OPEN 2026-11-16");
    }

    @Test
    @Shows("S-62")
    void a_declined_offer_frees_flat_and_person_at_once() {
        OfferId offer = acts.asked(id, flat);
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.no("För långt från arbetet."), true);

        assertThat(state(offer)).isEqualTo(OfferState.DECLINED);
        assertThat(flatState()).isEqualTo(FlatState.VACANT);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        acts.asked(id, flat);
    }

    @Test
    @Shows("S-62")
    void the_flat_may_be_looked_at_before_it_is_answered_and_then_not_answered_for_an_earlier_day() {
        OfferId offer = acts.asked(id, flat);
        Refused.with("offer-not-there", () -> acts.viewed(offer));
        acts.landlordSays(offer, acts.yes());
        town.itIs(MONDAY.plusDays(1));
        acts.viewed(offer);

        assertThat(state(offer)).isEqualTo(OfferState.VIEWED);
        Refused.with("offer-not-there", () -> acts.viewed(offer));
        Refused.with(
                "day-too-early",
                "on",
                () -> acts.contactPersonSays(offer, new Reply(true, MONDAY, Optional.empty()), true));
        acts.contactPersonSays(offer, acts.yes(), true);
        assertThat(state(offer)).isEqualTo(OfferState.ACCEPTED);
    }

    @Test
    @Shows({"S-62", "T-02", "A-08"})
    void the_agency_gives_more_time_to_answer_once() {
        OfferId offer = acts.asked(id, flat);
        Refused.with("not-awaiting-choice", () -> acts.extended(offer, "Ingen att fråga ännu."));
        acts.landlordSays(offer, acts.yes());
        Refused.with("missing-part", "reason", () -> acts.extended(offer, " "));
        acts.extended(offer, "Kontaktpersonen är sjuk.");

        assertThat(town.deadlines()).contains("T-02 OPEN 2026-11-06").doesNotContain("T-02 OPEN 2026-11-04");
        Refused.with("already-extended", () -> acts.extended(offer, "Ännu sjuk."));
        town.itIs(LocalDate.of(2026, 11, 6));
        acts.contactPersonSays(offer, acts.yes(), true);
        assertThat(town.deadlines()).contains("T-02 MET 2026-11-06");
    }

    @Test
    @Shows("S-67")
    void the_agency_cancels_even_after_the_approval_and_the_landlord_is_told_that_the_flat_is_free() {
        OfferId offer = proposed(id);
        acts.presented(offer, Optional.empty());
        acts.approved(offer, acts.yes());
        acts.cancelled(offer, new SaidNo(MONDAY, Side.PERSON, "Har flyttat till en annan stad."));

        assertThat(state(offer)).isEqualTo(OfferState.CANCELLED);
        assertThat(flatState()).isEqualTo(FlatState.VACANT);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(letters()).contains("offer-ended", "flat-free");
        Refused.with("offer-not-there", () -> acts.cancelled(offer, new SaidNo(MONDAY, Side.PERSON, "En gång till.")));
    }

    @Test
    @Shows("S-61")
    void whose_no_it_was_is_kept_with_the_reason() {
        OfferId asked = acts.asked(id, flat);
        acts.landlordSays(asked, acts.no("Adressen används inte så."));
        assertThat(letters()).contains("offer-ended").doesNotContain("flat-free");
        OfferId offered = acts.asked(id, flat);
        acts.landlordSays(offered, acts.yes());
        Refused.with("not-their-no", "side", () -> acts.contactPersonSays(offered, said(Side.LANDLORD), true));
        acts.contactPersonSays(offered, said(Side.PERSON), true);

        assertThat(ends())
                .containsExactlyInAnyOrder(
                        "LANDLORD_NO LANDLORD Adressen används inte så. CASE_WAITS_AGAIN",
                        "DECLINED PERSON För litet. CASE_WAITS_AGAIN");
    }

    private static Reply said(Side side) {
        return new Reply(false, MONDAY, Optional.of("För litet."), Optional.of(side));
    }

    private List<String> ends() {
        return Stores.sql(town.database())
                .list(
                        "select concat_ws(' ', state, end_side, end_reason, end_consequence) from intake.offer",
                        row -> row.getString(1));
    }

    @Test
    @Shows({"S-63", "S-64", "T-03", "T-04", "A-05"})
    void at_once_is_the_same_working_day_until_three_and_then_the_next() {
        OfferId offer = acts.asked(id, flat);
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.yes(), false);
        assertThat(town.deadlines()).contains("T-03 OPEN 2026-11-03");

        acts.proposed(offer, true);
        assertThat(town.deadlines()).contains("T-03 MET 2026-11-03", "T-04 OPEN 2026-11-02");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, 2002-01-01", "2026-11-03, 2026-11-03"})
    @Shows({"T-03", "T-04", "A-05"})
    void which_hour_held_on_the_day_is_told_and_kept(LocalDate day, LocalDate version) {
        OfferId offer = acts.asked(id, flat);
        acts.landlordSays(offer, acts.yes());
        town.decides(town.ask(CutOff.class, Function.identity()), 13, MONDAY.plusDays(1));
        town.itIs(day);

        acts.contactPersonSays(offer, acts.yes(), true);
        assertThat(town.kept("T-03")).containsExactly(day + " by " + version);
        assertThat(town.computed(ProposalDue.class)).isEqualTo(town.kept("T-03"));
        acts.proposed(offer, false);

        assertThat(town.kept("T-04")).containsExactly(day.plusDays(1) + " by " + version);
        town.itIs(day.plusDays(1));
        assertThat(town.computed(PresentationDue.class)).isEqualTo(town.kept("T-04"));
    }

    @Test
    @Shows("S-64")
    void a_presentation_has_four_parts_and_comes_after_the_proposal() {
        OfferId offer = proposed(id);
        Presentation whole = new Presentation(MONDAY, "Stöd", "Jouren", "Varje månad", "Den tilltänkta");

        Refused.with("part-not-presented", "activity", () -> present(offer, with(whole, 0)));
        Refused.with("part-not-presented", "contact", () -> present(offer, with(whole, 1)));
        Refused.with("part-not-presented", "followUp", () -> present(offer, with(whole, 2)));
        Refused.with("part-not-presented", "intended", () -> present(offer, with(whole, 3)));
        Refused.with(
                "day-too-early",
                "on",
                () -> present(offer, new Presentation(MONDAY.minusDays(1), "Stöd", "Jouren", "Ofta", "Den")));
        Refused.with(
                "occupant-named",
                "person",
                () -> acts.presented(offer, whole, Optional.of(FlatCase.person("198001082380"))));
        present(offer, whole);
        assertThat(state(offer)).isEqualTo(OfferState.PRESENTED);
    }

    @Test
    @Shows({"S-54", "S-64"})
    void who_is_to_live_in_a_training_flat_is_said_when_presented() {
        CaseId training = acts.applied(FlatCase.training());
        acts.ruled(training, true, "");
        OfferId offer = proposed(training);

        Refused.with("occupant-needed", "person", () -> acts.presented(offer, Optional.empty()));
        acts.presented(offer, Optional.of(FlatCase.person("198001082380")));

        assertThat(acts.file(training).person()).isPresent();
    }

    @Test
    void a_tenant_whom_the_landlord_rejects_waits_again() {
        OfferId offer = proposed(id);
        acts.presented(offer, Optional.empty());
        acts.approved(offer, acts.no("Tar inte fler just nu."));

        assertThat(state(offer)).isEqualTo(OfferState.REJECTED);
        assertThat(flatState()).isEqualTo(FlatState.VACANT);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    @Shows({"S-61", "S-62"})
    void a_no_is_not_dated_before_what_it_answers() {
        LocalDate next = MONDAY.plusDays(1);
        town.itIs(next);
        OfferId offer = acts.asked(id, flat);
        Refused.with("day-too-early", "on", () -> acts.landlordSays(offer, no(MONDAY)));

        acts.landlordSays(offer, acts.yes());
        Refused.with("day-too-early", "on", () -> acts.contactPersonSays(offer, no(MONDAY), true));

        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        acts.presented(offer, Optional.empty());
        Refused.with("day-too-early", "on", () -> acts.approved(offer, no(MONDAY)));
        assertThat(state(offer)).isEqualTo(OfferState.PRESENTED);
    }

    @Test
    @Shows("S-65")
    void the_landlord_s_meeting_with_the_tenant_is_kept_and_no_judgement_is_dated_before_it() {
        OfferId offer = proposed(id);
        acts.presented(offer, Optional.empty());
        LocalDate next = MONDAY.plusDays(1);
        town.itIs(next);
        acts.met(offer);

        assertThat(read(acts.landlord(), offer).course().meeting())
                .hasValue(new LandlordMeeting(next, "Kontaktpersonen"));
        Refused.with("day-too-early", "on", () -> acts.approved(offer, no(MONDAY)));
        assertThat(state(offer)).isEqualTo(OfferState.LANDLORD_MET);
    }

    @Test
    void nobody_signs_before_the_landlord_has_approved() {
        OfferId offer = proposed(id);
        acts.presented(offer, Optional.empty());
        town.itIs(MONDAY.plusDays(2));
        acts.approved(offer, acts.yes());

        Refused.with("day-too-early", "agreed/on", () -> told(new Contracted(offer, id, flat, MONDAY.plusDays(1))));
        assertThat(told(new Contracted(offer, id, flat, MONDAY.plusDays(2)))).isTrue();
    }

    @Test
    void no_step_is_left_out() {
        OfferId offer = acts.asked(id, flat);

        Refused.with("offer-not-there", () -> acts.contactPersonSays(offer, acts.yes(), true));
        Refused.with("offer-not-there", () -> acts.proposed(offer, true));
        Refused.with("offer-not-there", () -> acts.presented(offer, Optional.empty()));
        Refused.with("offer-not-there", () -> acts.met(offer));
        Refused.with("offer-not-there", () -> acts.approved(offer, acts.yes()));
        Refused.with("unknown-offer", () -> acts.proposed(OfferId.next(), true));
    }

    @Test
    void a_flat_that_somebody_else_is_asked_about_is_held() {
        acts.asked(id, flat);
        CaseId other = acts.waiting("198001082380");

        Refused.with("already-held", "flat", () -> acts.asked(other, flat));
        assertThat(acts.state(other)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    void no_landlord_is_asked_for_a_home_first() {
        CaseId first = new FirstCase(town).waitingForFlat();

        Refused.with(
                "not-mediated",
                () -> acts.asked(town.somebody("agency-officer", OrganisationKind.COORDINATION_UNIT), first, flat));
        assertThat(flatState()).isEqualTo(FlatState.VACANT);
    }

    @Test
    @Shows("S-64")
    void the_landlord_sees_the_flat_and_the_presentation_and_not_which_case_it_is() {
        OfferId offer = proposed(id);
        acts.presented(offer, Optional.empty());

        MediationView theirs = read(acts.landlord(), offer);
        assertThat(theirs.about().housingCase()).isEmpty();
        assertThat(read(acts.agency(), offer).about().housingCase()).isPresent();
        assertThat(theirs.presentation()).isPresent();
        assertThat(list(acts.landlord())).hasSize(1);
        assertThat(list(town.somebody("landlord-manager", town.otherCompany()))).isEmpty();
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(MediationRefusal.class);
    }

    private OfferId proposed(CaseId of) {
        OfferId offer = acts.asked(of, flat);
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        return offer;
    }

    private ContractedOffer contracted(OfferId offer, LocalDate on) {
        return town.as(
                town.somebody("contact-person", OrganisationKind.DISTRICT_ADMINISTRATION),
                "offer.contract",
                Offers.class,
                offers -> offers.contract(offer, on));
    }

    /** As the server tells it, before anything is signed. */
    private boolean told(Contracted contracted) {
        return town.ask(ApprovedFirst.class, guard -> {
            guard.check(contracted);
            return true;
        });
    }

    private static Reply no(LocalDate on) {
        return new Reply(false, on, Optional.of("Inte nu."));
    }

    private void present(OfferId offer, Presentation presentation) {
        acts.presented(offer, presentation, Optional.empty());
    }

    /** The same with one of its parts blank. */
    private static Presentation with(Presentation whole, int blank) {
        String[] parts = {whole.activity(), whole.contact(), whole.followUp(), whole.intended()};
        parts[blank] = " ";
        return new Presentation(whole.on(), parts[0], parts[1], parts[2], parts[3]);
    }

    private MediationView read(Actor actor, OfferId offer) {
        return town.as(actor, "mediation.read", MediatedFlats.class, mediations -> mediations.get(offer));
    }

    private List<MediationView> list(Actor actor) {
        return town.as(actor, "mediation.list", MediatedFlats.class, mediations -> mediations
                .list(PageRequest.first())
                .items());
    }

    private OfferState state(OfferId offer) {
        return read(acts.agency(), offer).standing().state();
    }

    private FlatState flatState() {
        return town.ask(Holds.class, holds -> holds.look(flat).state());
    }

    private List<String> letters() {
        return Stores.sql(town.database()).list("select kind from kernel.outbox", row -> row.getString(1));
    }
}
