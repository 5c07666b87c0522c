package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.mediation.MediatedFlats;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.paperway.PaperAnswer.From;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** «Förmedlingsrutiner» and OSL 21:3: where the tenant's identity is protected the offer goes on by what goes and comes on paper. */
@Shows({"S-64", "S-67", "L-18"})
class PaperAnswersTest {

    private static final LocalDate TODAY = Town.START;
    private static final IdentityNumber WHO = IdentityNumber.parse("198001022386");
    private static final SentPaper SENT = new SentPaper(TODAY, "Bud 4711");
    private static final PaperAnswer LANDLORD_YES = new PaperAnswer(From.LANDLORD, TODAY, "Bud 4712", true, null);

    private final Town town = new Town().heardBy("mediation.PaperSteps", "register.PapersThatPass");
    private final FlatCase flats = new FlatCase(town);
    private final PaperActs paper = new PaperActs(town);

    @BeforeEach
    void the_contact_person_is_named() {
        paper.admit("contact-person-1", OrganisationKind.DISTRICT_ADMINISTRATION);
        paper.named(
                town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION),
                paper.named("contact-person-1", TODAY, Optional.empty()));
    }

    @Test
    void the_presentation_has_been_made_when_it_has_been_sent_on_paper() {
        CaseId training = training();
        OfferId offer = onPaper(training);

        paper.close(flats.contactPerson(), task(), SENT);

        assertThat(state(offer)).isEqualTo(OfferState.PRESENTED);
        assertThat(town.deadlines()).contains("T-04 MET 2026-11-02", "L-18 MET 2026-11-05");
        assertThat(flats.file(training).person()).isPresent();
        assertThat(seenBy(flats.landlord())).doesNotContain("Prov", WHO.digits(), "Stödboende");
        assertThat(letters()).noneMatch(letter -> letter.contains("Prov") || letter.contains(WHO.digits()));
        assertThat(register(training)).contains("OUT PAPER OTHER tenant-presentation LANDLORD 2026-11-02");
    }

    @Test
    void the_landlord_s_yes_on_paper_approves_of_the_tenant_as_one_through_the_house() {
        CaseId training = training();
        OfferId offer = sent(training);

        paper.answer(flats.contactPerson(), task(), LANDLORD_YES);

        assertThat(state(offer)).isEqualTo(OfferState.APPROVED);
        assertThat(told("landlord-approved")).hasSize(2);
        assertThat(register(training)).contains("IN PAPER OTHER tenant-presentation-answer LANDLORD 2026-11-02");
        assertThat(paper.read(flats.contactPerson(), task())
                        .closed()
                        .orElseThrow()
                        .answers())
                .containsExactly(LANDLORD_YES);
        Refused.with("already-answered", () -> paper.answer(flats.contactPerson(), task(), LANDLORD_YES));
    }

    @ParameterizedTest
    @CsvSource({"LANDLORD, REJECTED", "PERSON, CANCELLED"})
    void a_no_on_paper_frees_the_flat_and_the_case_waits_again(From side, OfferState end) {
        CaseId training = training();
        OfferId offer = sent(training);
        town.itIs(TODAY.plusDays(2));

        paper.answer(
                flats.contactPerson(),
                task(),
                new PaperAnswer(side, TODAY.plusDays(1), "Bud 4712", false, "Passar inte."));

        assertThat(state(offer)).isEqualTo(end);
        assertThat(flats.state(training)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(ended(offer)).isEqualTo(side + " 2026-11-03 Passar inte.");
        assertThat(town.deadlines()).noneMatch(deadline -> deadline.contains("OPEN"));
        assertThat(register(training)).contains("IN PAPER OTHER tenant-presentation-answer " + side + " 2026-11-03");
    }

    @Test
    void the_person_s_yes_is_noted_and_the_landlord_s_is_still_waited_for() {
        CaseId training = training();
        OfferId offer = sent(training);

        paper.answer(flats.contactPerson(), task(), new PaperAnswer(From.PERSON, TODAY, "Bud 4712", true, null));

        assertThat(state(offer)).isEqualTo(OfferState.PRESENTED);
        assertThat(timeline(training)).contains("tenant-agreed");
        paper.answer(flats.contactPerson(), task(), LANDLORD_YES);
        assertThat(state(offer)).isEqualTo(OfferState.APPROVED);
    }

    @Test
    void an_answer_comes_after_the_form_with_a_courier_and_a_no_with_a_reason() {
        onPaper(training());
        PaperTaskId task = task();
        Actor who = flats.contactPerson();

        Refused.with("not-sent-yet", () -> paper.answer(who, task, LANDLORD_YES));
        paper.close(who, task, SENT);
        Refused.with(
                "day-too-early",
                "cameOn",
                () -> paper.answer(who, task, new PaperAnswer(From.LANDLORD, TODAY.minusDays(1), "B", true, null)));
        Refused.with(
                "day-too-late",
                "cameOn",
                () -> paper.answer(who, task, new PaperAnswer(From.LANDLORD, TODAY.plusDays(1), "B", true, null)));
        Refused.with(
                "missing-part",
                "courierReference",
                () -> paper.answer(who, task, new PaperAnswer(From.LANDLORD, TODAY, " ", true, null)));
        Refused.with(
                "missing-part",
                "reason",
                () -> paper.answer(who, task, new PaperAnswer(From.LANDLORD, TODAY, "B", false, " ")));
        assertThat(town.count("paper_answer")).isZero();
    }

    @Test
    void only_the_named_who_work_there_note_an_answer() {
        sent(training());
        PaperTaskId task = task();

        Refused.with("unknown", () -> paper.answer(flats.landlord(), task, LANDLORD_YES));
        Refused.with("unknown", () -> paper.answer(flats.agency(), task, LANDLORD_YES));
        Refused.with(
                "unknown",
                () -> paper.answer(
                        town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION), task, LANDLORD_YES));
        Refused.with(
                "unknown",
                () -> paper.answer(
                        town.somebody("contact-person", OrganisationKind.CARE_INSTITUTION), task, LANDLORD_YES));
    }

    @Test
    void a_referral_is_answered_by_the_coordinator_and_not_on_paper() {
        paper.admit("social-worker-1", OrganisationKind.SOCIAL_ADMINISTRATION);
        paper.named(paper.named("social-worker-1", TODAY, Optional.empty()));
        new FirstCase(town)
                .referred(AReferral.inOrder()
                        .about(WHO.digits())
                        .withProtectedIdentity()
                        .in(town));
        Actor named = new Actor(
                "social-worker-1",
                paper.socialWorker().organisation(),
                paper.socialWorker().municipality(),
                paper.head().roles());
        PaperTaskId task = paper.only();
        paper.close(task, SENT);

        Refused.with("no-answer-awaited", () -> paper.answer(named, task, LANDLORD_YES));
    }

    @Test
    void a_tenant_whom_the_case_knows_as_protected_is_presented_on_paper_too() {
        CaseId trial = flats.waiting(WHO.digits());
        OfferId offer = proposed(trial);
        town.ask(Persons.class, persons -> persons.admit(Town.GOTEBORG, tenant()));

        flats.presented(offer, Optional.empty());

        assertThat(state(offer)).isEqualTo(OfferState.PROPOSED_TO_LANDLORD);
        assertThat(told("tenant-presentation")).isEmpty();
        paper.close(flats.contactPerson(), task(), SENT);
        assertThat(state(offer)).isEqualTo(OfferState.PRESENTED);
    }

    @Test
    void an_offer_that_has_ended_since_is_over_though_the_paper_was_sent() {
        CaseId training = training();
        OfferId offer = onPaper(training);
        flats.cancelled(offer, new SaidNo(TODAY, SaidNo.Side.CONTACT_PERSON, "Behövs inte."));

        paper.close(flats.contactPerson(), task(), SENT);
        paper.answer(flats.contactPerson(), task(), LANDLORD_YES);

        assertThat(state(offer)).isEqualTo(OfferState.CANCELLED);
        assertThat(flats.file(training).person()).isEmpty();
    }

    private static NewPerson tenant() {
        return new NewPerson(WHO, "Prov", "Person", true);
    }

    private CaseId training() {
        CaseId training = flats.applied(FlatCase.training());
        flats.ruled(training, true, "");
        return training;
    }

    private OfferId proposed(CaseId id) {
        OfferId offer = flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        flats.landlordSays(offer, flats.yes());
        flats.contactPersonSays(offer, flats.yes(), true);
        flats.proposed(offer, true);
        return offer;
    }

    private OfferId onPaper(CaseId id) {
        OfferId offer = proposed(id);
        flats.presented(offer, Optional.of(tenant()));
        return offer;
    }

    private OfferId sent(CaseId id) {
        OfferId offer = onPaper(id);
        paper.close(flats.contactPerson(), task(), SENT);
        return offer;
    }

    private PaperTaskId task() {
        return paper.only(flats.contactPerson());
    }

    private OfferState state(OfferId offer) {
        return town.ask(OfferProgress.class, offers -> offers.look(offer)).state();
    }

    private String seenBy(Actor landlord) {
        return town.as(landlord, "mediation.list", MediatedFlats.class, mediations -> mediations
                .list(PageRequest.first())
                .items()
                .toString());
    }

    private List<String> letters() {
        return list("select subject || ' ' || body from kernel.outbox");
    }

    private List<String> told(String kind) {
        return list("select kind from kernel.outbox where kind = '" + kind + "'");
    }

    private String ended(OfferId offer) {
        return list("select concat_ws(' ', end_side, ended_on, end_reason) from intake.offer where offer_id = '"
                        + offer.value() + "'")
                .get(0);
    }

    private List<String> timeline(CaseId id) {
        return list("select what from intake.case_timeline where case_id = '" + id.value() + "'");
    }

    private List<String> register(CaseId id) {
        return list(
                "select concat_ws(' ', direction, way, kind, detail, side, happened_on) from intake.registered_paper"
                        + " where case_id = '" + id.value() + "'");
    }

    private List<String> list(String query) {
        return Stores.sql(town.database()).list(query, row -> row.getString(1));
    }
}
