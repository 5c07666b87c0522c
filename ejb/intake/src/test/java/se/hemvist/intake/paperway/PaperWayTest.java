package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.mediation.Presentation;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.paperway.PaperTaskView.Closed;
import se.hemvist.intake.paperway.PaperTaskView.Whom;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.ReferralReceived;
import se.hemvist.intake.referral.ReferralRefusal.AlreadyReceived;
import se.hemvist.intake.referral.Referrals;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.Receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs rutin, «Informationsmöte» and «Beslut», and OSL 21:3: whose identity is protected comes on paper only. */
@Shows({"G-48", "L-18"})
class PaperWayTest {

    private static final LocalDate TODAY = Town.START;
    private static final IdentityNumber WHO = IdentityNumber.parse("198001022386");
    private static final SentPaper SENT = new SentPaper(TODAY, "Bud 4711");

    private final Town town = new Town().heardBy("register.PapersThatPass");
    private final FirstCase acts = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);
    private final PaperActs paper = new PaperActs(town);

    @BeforeEach
    void somebody_is_named() {
        paper.admit("social-worker-1", OrganisationKind.SOCIAL_ADMINISTRATION);
        paper.admit("contact-person-1", OrganisationKind.DISTRICT_ADMINISTRATION);
        paper.named(paper.named("social-worker-1", TODAY, Optional.empty()));
    }

    @Test
    void a_referral_gets_the_receipt_of_any_other_and_opens_no_case() {
        CaseId other = acts.referred(AReferral.inOrder().about("198001082380").in(town));
        CaseId receipt = referred();

        assertThat(receipt).isNotEqualTo(other);
        assertThat(town.count("housing_case")).isEqualTo(1);
        assertThat(town.count("person")).isEqualTo(1);
        assertThat(town.count("referral")).isEqualTo(1);
        assertThat(town.deadlines()).containsExactly("L-18 OPEN 2026-11-05", "T-15 OPEN 2026-11-16");
        assertThat(paper.list(paper.socialWorker())).singleElement().satisfies(task -> {
            assertThat(task.head().kind()).isEqualTo(FormKind.REFERRAL);
            assertThat(task.receipt().caseId()).isEqualTo(receipt);
            assertThat(task.receipt().number().value()).isEqualTo("HV-2026-000002");
            assertThat(task.about()).as("not in a list").isEmpty();
        });
        Refused.with(
                "unknown-case",
                () -> town.as(paper.socialWorker(), "case.read", Cases.class, cases -> cases.get(receipt)));
        Refused.with("already-received", "messageId", this::referred);
    }

    @Test
    void the_same_message_twice_at_once_is_received_once() {
        List<CompletableFuture<CaseId>> second = new ArrayList<>();
        town.as(
                town.somebody("placement-broker", OrganisationKind.PLACEMENT_BROKER),
                "referral.receive",
                Referrals.class,
                referrals -> {
                    ReferralReceived first = referrals.receive(incoming(), new Receipt(TODAY, true));
                    second.add(CompletableFuture.supplyAsync(this::referred));
                    assertThatThrownBy(() -> second.get(0).get(1, TimeUnit.SECONDS))
                            .isInstanceOf(TimeoutException.class);
                    return first;
                });

        assertThatThrownBy(() -> second.get(0).get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(AlreadyReceived.class);
        assertThat(paper.list(paper.socialWorker())).hasSize(1);
    }

    @Test
    void only_the_named_see_that_there_is_a_task_and_whom_it_is_about() {
        referred();
        PaperTaskId task = paper.only();
        Actor unnamed = new Actor(
                "social-worker-2",
                paper.socialWorker().organisation(),
                Optional.of(Town.GOTEBORG),
                paper.socialWorker().roles());

        assertThat(paper.read(paper.socialWorker(), task).about()).contains(new Whom(WHO, "Prov", "Person"));
        assertThat(paper.list(unnamed)).isEmpty();
        Refused.with("unknown", () -> paper.read(unnamed, task));
        Refused.with("unknown", () -> paper.close(unnamed, task, SENT));
        assertThat(paper.list(town.somebody("contact-person", OrganisationKind.DISTRICT_ADMINISTRATION)))
                .isEmpty();
        Refused.with(
                "unknown",
                () -> paper.read(town.somebody("social-worker", OrganisationKind.DISTRICT_ADMINISTRATION), task));
        assertThat(paper.read(paper.socialWorker(), task).toString()).doesNotContain("Prov", "19800102");
    }

    @Test
    void the_letter_says_that_there_is_a_task_and_no_more() {
        referred();

        assertThat(town.count("registered_paper")).as("no line in a register").isZero();
        List<String> letters = Stores.sql(town.database())
                .list(
                        "select organisation_id || ' ' || subject || ' ' || body || coalesce(case_number, '') from kernel.outbox",
                        row -> row.getString(1));
        assertThat(letters).singleElement().satisfies(letter -> assertThat(letter)
                .startsWith(
                        town.the(OrganisationKind.SOCIAL_ADMINISTRATION).value().toString())
                .contains("paper-tasks")
                .doesNotContain(
                        "HV-",
                        "Prov",
                        "Person",
                        "19800102",
                        paper.only().value().toString()));
    }

    @Test
    @Shows("G-54")
    void a_task_is_closed_with_the_day_the_form_was_sent_and_the_courier_s_reference() {
        referred();
        PaperTaskId task = paper.only();
        town.itIs(TODAY.plusDays(2));

        Refused.with("missing-part", "courierReference", () -> paper.close(task, new SentPaper(TODAY, " ")));
        Refused.with("day-too-early", "sentOn", () -> paper.close(task, new SentPaper(TODAY.minusDays(1), "B")));
        Refused.with("day-too-late", "sentOn", () -> paper.close(task, new SentPaper(TODAY.plusDays(3), "B")));
        paper.close(task, SENT);

        assertThat(paper.read(paper.socialWorker(), task).closed())
                .contains(new Closed(SENT, "social-worker-1", Optional.empty(), Optional.empty(), List.of()));
        Refused.with("already-sent", () -> paper.close(task, SENT));
        Refused.with("unknown-task", () -> paper.close(PaperTaskId.next(), SENT));
    }

    @Test
    void whoever_is_known_here_as_protected_is_so_whatever_the_form_says() {
        town.ask(Persons.class, persons -> persons.admit(Town.GOTEBORG, new NewPerson(WHO, "Prov", "Person", true)));

        acts.referred(AReferral.inOrder().about(WHO.digits()).in(town));

        assertThat(town.count("housing_case")).isZero();
        assertThat(paper.list(paper.socialWorker())).hasSize(1);
    }

    @Test
    void what_the_form_says_is_kept_for_whoever_is_known_here() {
        CaseId id = acts.referred(
                AReferral.inOrder().about(WHO.digits()).message("m-0").in(town));
        referred();

        assertThat(town.as(
                                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                                "case.read",
                                Cases.class,
                                cases -> cases.get(id))
                        .person())
                .isEmpty();
    }

    @Test
    void an_application_for_a_flat_goes_the_same_way() {
        paper.named(
                town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION),
                paper.named("contact-person-1", TODAY, Optional.empty()));
        NewFlatApplication trial = FlatCase.unassessed("199906042388");
        NewPerson person = trial.person().orElseThrow();

        CaseId receipt = flats.applied(new NewFlatApplication(
                Programme.TRIAL,
                Optional.of(new NewPerson(person.identityNumber(), "Exempel", "Exempelsson", true)),
                trial.parts()));

        assertThat(town.count("housing_case")).isZero();
        assertThat(town.count("flat_application_part")).isZero();
        assertThat(paper.list(flats.contactPerson())).singleElement().satisfies(task -> {
            assertThat(task.head().kind()).isEqualTo(FormKind.FLAT_APPLICATION);
            assertThat(task.receipt().caseId()).isEqualTo(receipt);
        });
        assertThat(paper.list(paper.socialWorker())).isEmpty();
        Refused.with(
                "part-not-described",
                () -> flats.applied(new NewFlatApplication(Programme.TRAINING, Optional.empty(), Map.of())));
    }

    @Test
    void another_form_until_no_case_comes_of_the_first_gets_what_any_other_gets_in_an_open_case() {
        NewFlatApplication trial = FlatCase.unassessed("199906042388");
        NewFlatApplication hidden = new NewFlatApplication(
                Programme.TRIAL,
                trial.person()
                        .map(person ->
                                new NewPerson(person.identityNumber(), person.givenName(), person.familyName(), true)),
                trial.parts());
        flats.applied(hidden);
        referred();

        Refused.with("already-open", () -> flats.applied(hidden));
        Refused.with(
                "already-open",
                () -> acts.referred(AReferral.inOrder()
                        .about(WHO.digits())
                        .message("m-again")
                        .withProtectedIdentity()
                        .in(town)));
        assertThat(town.count("paper_task")).isEqualTo(2);

        paper.close(paper.only(), SENT);
        Refused.with(
                "already-open",
                () -> acts.referred(AReferral.inOrder()
                        .about(WHO.digits())
                        .message("m-again")
                        .withProtectedIdentity()
                        .in(town)));
        paper.noCase(paper.socialWorker(), paper.only(), "Remissen togs tillbaka.");
        acts.referred(AReferral.inOrder()
                .about(WHO.digits())
                .message("m-again")
                .withProtectedIdentity()
                .in(town));
        assertThat(town.count("paper_task")).isEqualTo(3);
    }

    @Test
    @Shows("G-54")
    void the_basis_of_a_case_is_a_task_once_and_the_case_stays_where_it_is() {
        CaseId id = acts.meetingHeld(AReferral.inOrder(), acts.meeting(Stand.YES, true));
        acts.consented(id, acts.consent(Form.WRITTEN));
        acts.protectedSince(id);
        long lines = town.count("registered_paper");

        acts.submitted(id, acts.basis(Channel.E_SERVICE));
        acts.submitted(id, acts.basis(Channel.E_SERVICE));

        assertThat(town.count("registered_paper")).isPositive().isEqualTo(lines);

        assertThat(acts.state(id)).isEqualTo(CaseState.INFO_MEETING_HELD);
        assertThat(acts.file(id).headTenant()).isEmpty();
        assertThat(paper.list(paper.socialWorker())).singleElement().satisfies(task -> {
            assertThat(task.head().kind()).isEqualTo(FormKind.TENANCY_BASIS);
            assertThat(task.receipt().caseId()).isEqualTo(id);
        });
        paper.close(paper.only(), SENT);
        acts.submitted(id, acts.basis(Channel.PAPER));
        assertThat(acts.state(id)).isEqualTo(CaseState.BASIS_SENT);
    }

    @Test
    void the_presentation_that_names_the_tenant_is_a_task_once_and_the_offer_stays_where_it_is() {
        paper.named(
                town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION),
                paper.named("contact-person-1", TODAY, Optional.empty()));
        CaseId training = flats.applied(FlatCase.training());
        flats.ruled(training, true, "");
        OfferId offer = flats.asked(training, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        flats.landlordSays(offer, flats.yes());
        flats.contactPersonSays(offer, flats.yes(), true);
        Optional<NewPerson> tenant = Optional.of(new NewPerson(WHO, "Prov", "Person", true));
        Refused.with("offer-not-there", () -> flats.presented(offer, tenant));
        flats.proposed(offer, true);
        Refused.with(
                "part-not-presented",
                "contact",
                () -> flats.presented(offer, new Presentation(TODAY, "Stödboende", " ", "Ofta", "Prov"), tenant));

        flats.presented(offer, tenant);
        flats.presented(offer, tenant);

        assertThat(flats.file(training).person()).isEmpty();
        assertThat(town.count("person")).isZero();
        OfferFile after = town.ask(OfferProgress.class, offers -> offers.look(offer));
        assertThat(after.state()).isEqualTo(OfferState.PROPOSED_TO_LANDLORD);
        assertThat(town.deadlines()).contains("T-04 OPEN 2026-11-02");
        assertThat(paper.list(flats.contactPerson())).singleElement().satisfies(task -> {
            assertThat(task.head().kind()).isEqualTo(FormKind.TENANT_PRESENTATION);
            assertThat(task.receipt().caseId()).isEqualTo(training);
            assertThat(paper.read(flats.contactPerson(), task.head().id()).about())
                    .contains(new Whom(WHO, "Prov", "Person"));
        });
    }

    @Test
    void whoever_is_named_is_so_from_a_day_to_a_day() {
        referred();
        PaperTaskId task = paper.only();
        UUID id = paper.persons().get(0).id();

        paper.end(id, TODAY.plusDays(1));
        town.itIs(TODAY.plusDays(1));
        assertThat(paper.list(paper.socialWorker())).hasSize(1);
        town.itIs(TODAY.plusDays(2));

        assertThat(paper.list(paper.socialWorker())).isEmpty();
        Refused.with("unknown", () -> paper.read(paper.socialWorker(), task));
        paper.named(paper.named("social-worker-1", TODAY.plusDays(4), Optional.of(TODAY.plusDays(9))));
        assertThat(paper.list(paper.socialWorker())).isEmpty();
        town.itIs(TODAY.plusDays(4));
        assertThat(paper.list(paper.socialWorker())).hasSize(1);
        assertThat(paper.persons()).hasSize(2);
    }

    @Test
    void an_end_is_never_later_than_before_and_ends_for_good() {
        UUID id = paper.persons().get(0).id();
        paper.end(id, TODAY.plusDays(5));

        Refused.with("naming-over", "to", () -> paper.end(id, TODAY.plusDays(9)));
        Refused.with("naming-over", "to", () -> paper.end(id, TODAY.plusDays(5)));
        paper.end(id, TODAY.plusDays(1));
        town.itIs(TODAY.plusDays(3));
        Refused.with("naming-over", "to", () -> paper.end(id, TODAY.plusDays(3)));

        assertThat(paper.persons().get(0).named().to()).contains(TODAY.plusDays(1));
    }

    @Test
    void a_head_names_people_of_the_own_organisation_once_at_a_time_and_by_a_decision() {
        paper.admit("somebody-else", OrganisationKind.DISTRICT_ADMINISTRATION);

        Refused.with(
                "not-of-the-organisation",
                "user",
                () -> paper.named(paper.named("somebody-else", TODAY, Optional.empty())));
        Refused.with(
                "already-named", "user", () -> paper.named(paper.named("social-worker-1", TODAY, Optional.of(TODAY))));
        Refused.with(
                "day-too-early",
                "to",
                () -> paper.named(paper.named("social-worker-1", TODAY, Optional.of(TODAY.minusDays(1)))));
        Refused.with(
                "missing-part",
                "decision",
                () -> paper.named(new NewNamedPerson("social-worker-1", TODAY, Optional.empty(), " ")));
        Refused.with(
                "not-named",
                () -> paper.does("named-person.end", use -> use.end(Town.GOTEBORG, UUID.randomUUID(), TODAY)));
        Refused.with(
                "not-allowed",
                () -> paper.named(paper.socialWorker(), paper.named("social-worker-1", TODAY, Optional.empty())));
        assertThat(paper.persons()).singleElement().satisfies(person -> {
            assertThat(person.named().decision()).isEqualTo("Delegation 7 §");
            assertThat(person.namedBy()).isEqualTo("unit-head-1");
        });
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(List.of(PaperWayRefusal.class));
    }

    private CaseId referred() {
        return acts.referred(incoming());
    }

    private IncomingReferral incoming() {
        return AReferral.inOrder()
                .about(WHO.digits())
                .message("m-protected")
                .withProtectedIdentity()
                .in(town);
    }
}
