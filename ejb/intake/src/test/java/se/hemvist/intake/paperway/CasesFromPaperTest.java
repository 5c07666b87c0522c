package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRow;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.CaseView;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.intake.referral.ReferralReceived;
import se.hemvist.intake.referral.WrittenReferral;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** OSL 21:3: whose identity is protected has a case as anybody else, registered from the paper and known to few. */
@Shows({"G-48", "G-54", "L-18"})
class CasesFromPaperTest {

    private static final LocalDate TODAY = Town.START;
    private static final String WHO = "198001022386";
    private static final SentPaper SENT = new SentPaper(TODAY, "Bud 4711");

    private final Town town = new Town().heardBy("register.PapersThatPass", "mediation.PaperSteps");
    private final FirstCase acts = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);
    private final PaperActs paper = new PaperActs(town);

    @BeforeEach
    void somebody_is_named_in_both() {
        paper.nameOneInEach(TODAY);
    }

    @Test
    void an_application_from_the_paper_opens_the_case_that_the_receipt_named() {
        CaseId receipt = flats.applied(protectedTrial());
        paper.close(flats.contactPerson(), flatTask(), SENT);
        town.itIs(TODAY.plusDays(3));

        CaseId id = paper.registered(flats.contactPerson(), flatTask(), FlatCase.trial(WHO));

        assertThat(id).isEqualTo(receipt);
        assertThat(flats.file(id).number().value()).isEqualTo("HV-2026-000001");
        assertThat(flats.state(id)).isEqualTo(CaseState.RECEIVED);
        assertThat(town.deadlines())
                .contains("T-36 OPEN 2026-11-16", "L-18 MET 2026-11-05", "L-18-CASE MET 2026-11-05");
        assertThat(read(flats.contactPerson(), id).person())
                .hasValueSatisfying(
                        person -> assertThat(person.now().protectedIdentity()).isTrue());
        assertThat(register(id)).contains("IN PAPER APPLICATION 2026-11-02");
        assertThat(paper.read(flats.contactPerson(), flatTask())
                        .closed()
                        .orElseThrow()
                        .registeredOn())
                .contains(TODAY.plusDays(3));
        Refused.with(
                "already-registered", () -> paper.registered(flats.contactPerson(), flatTask(), FlatCase.trial(WHO)));
        flats.ruled(id, true, "");
        assertThat(flats.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    void a_referral_from_the_paper_opens_the_case_that_the_receipt_named() {
        CaseId receipt = acts.referred(protectedReferral());
        paper.close(paper.only(), SENT);

        ReferralReceived registered = paper.registered(paper.socialWorker(), paper.only(), written());

        assertThat(registered.caseId()).isEqualTo(receipt);
        assertThat(registered.caseNumber().value()).isEqualTo("HV-2026-000001");
        assertThat(acts.state(receipt)).isEqualTo(CaseState.REFERRED);
        assertThat(acts.file(receipt).parties().broker())
                .as("who sent the form")
                .contains(town.the(OrganisationKind.PLACEMENT_BROKER));
        assertThat(town.deadlines()).contains("T-15 OPEN 2026-11-16");
        assertThat(register(receipt)).contains("IN PAPER REFERRAL 2026-11-02");
        acts.answered(receipt, acts.yes());
        assertThat(town.deadlines()).contains("T-15 MET 2026-11-16");
    }

    @Test
    void until_its_case_is_registered_the_unit_head_is_reminded_of_it() {
        flats.applied(protectedTrial());
        PaperTaskId task = flatTask();
        town.itIs(TODAY.plusDays(3));
        paper.close(flats.contactPerson(), task, new SentPaper(TODAY.plusDays(3), "Bud 4711"));

        assertThat(town.deadlines()).containsExactly("L-18 MET 2026-11-05", "L-18-CASE OPEN 2026-11-10");
        assertThat(Stores.sql(town.database())
                        .list(
                                """
                                select concat_ws(' ', role, organisation_id, case_id, case_number, facts->>'paperSentOn')
                                from kernel.deadline where state = 'OPEN'
                                """,
                                row -> row.getString(1)))
                .containsExactly(
                        "unit-head " + flats.contactPerson().organisation().orElseThrow() + " 2026-11-05");
        assertThat(recomputed()).containsExactly(task.value() + " 2026-11-10");

        paper.registered(flats.contactPerson(), task, FlatCase.trial(WHO));
        assertThat(town.deadlines()).contains("L-18-CASE MET 2026-11-10");
        assertThat(recomputed()).isEmpty();
    }

    @Test
    void a_form_that_was_sent_before_there_was_that_deadline_gets_it_in_the_first_night() {
        flats.applied(protectedTrial());
        paper.close(flats.contactPerson(), flatTask(), SENT);
        town.database().execute("truncate kernel.deadline, kernel.deadline_event, kernel.digest_line");

        town.<PaperCaseDue, Boolean>ask(PaperCaseDue.class, kind -> {
            kind.toOpen(TODAY).forEach(task -> kind.open(task, TODAY));
            return true;
        });

        assertThat(town.deadlines()).containsExactly("L-18-CASE OPEN 2026-11-05");
    }

    private List<String> recomputed() {
        return town.<PaperCaseDue, List<String>>ask(PaperCaseDue.class, kind -> kind.recompute(TODAY)
                .map(due -> due.subject().id() + " " + due.span().dueOn())
                .toList());
    }

    @Test
    void of_its_administration_only_the_named_know_of_the_case() {
        CaseId id = registered();
        Actor colleague = new Actor(
                "contact-person-2",
                flats.contactPerson().organisation(),
                Optional.of(Town.GOTEBORG),
                flats.contactPerson().roles());

        assertThat(list(flats.contactPerson()))
                .singleElement()
                .satisfies(row -> assertThat(row.head().id()).isEqualTo(id));
        assertThat(list(colleague)).isEmpty();
        Refused.with("unknown", () -> read(colleague, id));
        Refused.with("unknown", () -> timeline(colleague, id));
        paper.admit("contact-person-2", OrganisationKind.DISTRICT_ADMINISTRATION);
        paper.named(
                town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION),
                paper.named("contact-person-2", TODAY, Optional.of(TODAY)));
        assertThat(read(colleague, id).person()).isPresent();
        town.itIs(TODAY.plusDays(1));
        Refused.with("unknown", () -> read(colleague, id));
        assertThat(list(colleague)).isEmpty();
    }

    @Test
    void who_must_by_role_and_relation_sees_the_case_and_not_whom_it_is_about() {
        CaseId id = registered();

        CaseView seen = read(flats.agency(), id);

        assertThat(seen.person()).isEmpty();
        assertThat(list(flats.agency())).hasSize(1);
        Refused.with("not-allowed", () -> read(flats.landlord(), id));
        assertThat(everythingSent()).noneMatch(text -> text.contains("Exempel") || text.contains(WHO));
    }

    @Test
    void the_case_goes_on_to_a_flat_and_no_landlord_reads_whom_it_is_about() {
        CaseId id = registered();
        flats.ruled(id, true, "");
        OfferId offer = flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        flats.landlordSays(offer, flats.yes());
        flats.contactPersonSays(offer, flats.yes(), true);
        flats.proposed(offer, true);

        flats.presented(offer, Optional.empty());
        PaperTaskId presentation = paper.list(flats.contactPerson()).stream()
                .filter(task -> task.head().kind() == FormKind.TENANT_PRESENTATION)
                .findFirst()
                .orElseThrow()
                .head()
                .id();
        paper.close(flats.contactPerson(), presentation, SENT);
        paper.answer(
                flats.contactPerson(),
                presentation,
                new PaperAnswer(PaperAnswer.From.LANDLORD, TODAY, "Bud 4712", true, null));

        assertThat(flats.state(id)).isEqualTo(CaseState.IN_OFFER);
        assertThat(everythingSent()).noneMatch(text -> text.contains("Exempel") || text.contains(WHO));
        assertThat(Stores.sql(town.database()).list("select state from intake.offer", row -> row.getString(1)))
                .containsExactly("APPROVED");
    }

    @Test
    void the_electronic_way_stays_shut_as_it_is_to_anybody_with_an_open_case() {
        registered();

        Refused.with("already-open", () -> flats.applied(FlatCase.trial(WHO)));

        assertThat(town.count("housing_case")).isEqualTo(1);
        assertThat(town.count("paper_task")).isEqualTo(1);
    }

    @Test
    void a_form_about_somebody_whose_case_others_know_of_makes_no_second_one() {
        CaseId open = flats.applied(FlatCase.trial(WHO));
        CaseId second = flats.applied(protectedTrial());
        PaperTaskId again = paper.only(flats.contactPerson());
        paper.close(flats.contactPerson(), again, SENT);

        assertThat(second).isNotEqualTo(open);
        Refused.with("already-open", () -> paper.registered(flats.contactPerson(), again, FlatCase.trial(WHO)));
    }

    @Test
    void a_case_is_registered_once_the_paper_was_sent_of_the_form_that_it_is_and_about_whom_it_is() {
        flats.applied(protectedTrial());
        PaperTaskId task = flatTask();
        Actor who = flats.contactPerson();

        Refused.with("not-sent-yet", () -> paper.registered(who, task, FlatCase.trial(WHO)));
        paper.close(who, task, SENT);
        Refused.with(
                "about-another",
                "person/identityNumber",
                () -> paper.registered(who, task, FlatCase.trial("199906042388")));
        Refused.with(
                "other-form",
                () -> paper.registered(
                        new Actor(
                                who.user(),
                                who.organisation(),
                                who.municipality(),
                                paper.head().roles()),
                        task,
                        written()));
        Refused.with("unknown-task", () -> paper.registered(who, PaperTaskId.next(), FlatCase.trial(WHO)));
        Refused.with("unknown", () -> paper.registered(flats.agency(), task, FlatCase.trial(WHO)));
        Refused.with(
                "unknown",
                () -> paper.registered(
                        town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION),
                        task,
                        FlatCase.trial(WHO)));
        assertThat(town.count("housing_case")).isZero();
    }

    private CaseId registered() {
        flats.applied(protectedTrial());
        paper.close(flats.contactPerson(), flatTask(), SENT);
        return paper.registered(flats.contactPerson(), flatTask(), FlatCase.trial(WHO));
    }

    private static NewFlatApplication protectedTrial() {
        NewFlatApplication trial = FlatCase.trial(WHO);
        NewPerson person = new NewPerson(IdentityNumber.parse(WHO), "Exempel", "Exempelsson", true);
        return new NewFlatApplication(trial.programme(), Optional.of(person), trial.parts(), trial.assessment());
    }

    private IncomingReferral protectedReferral() {
        return AReferral.inOrder().about(WHO).withProtectedIdentity().in(town);
    }

    private WrittenReferral written() {
        return PaperActs.written(protectedReferral());
    }

    private PaperTaskId flatTask() {
        return paper.only(flats.contactPerson());
    }

    private CaseView read(Actor actor, CaseId id) {
        return town.as(actor, "case.read", Cases.class, cases -> cases.get(id));
    }

    private Object timeline(Actor actor, CaseId id) {
        return town.as(actor, "case.timeline", Cases.class, cases -> cases.timeline(id));
    }

    private List<CaseRow> list(Actor actor) {
        return town.as(actor, "case.list", Cases.class, cases -> cases.list(PageRequest.first())
                .items());
    }

    /** Letters, registers and timelines. */
    private List<String> everythingSent() {
        return Stores.sql(town.database())
                .list(
                        """
                        select subject || body from kernel.outbox
                        union all select r::text from intake.registered_paper r
                        union all select t::text from intake.case_timeline t
                        union all select d::text from kernel.deadline d
                        """,
                        row -> row.getString(1));
    }

    private List<String> register(CaseId id) {
        return Stores.sql(town.database())
                .list(
                        "select concat_ws(' ', direction, way, kind, happened_on) from intake.registered_paper where case_id = ?",
                        row -> row.getString(1),
                        id.value());
    }
}
