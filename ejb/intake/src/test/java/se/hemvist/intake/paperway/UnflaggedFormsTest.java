package se.hemvist.intake.paperway;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.AlreadyOpen;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.flatapplication.FlatApplications;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ConsentGiven.Recipient;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.WrittenReferral;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.Receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** OSL 21:3: once a form has said that the identity is protected no other one undoes it, and no sender is told. */
@Shows({"G-48", "G-54", "L-18", "A-66"})
class UnflaggedFormsTest {

    private static final String WHO = "198001022386";
    private static final String ANYBODY = "198001082380";
    private static final SentPaper SENT = new SentPaper(Town.START, "Bud 4711");

    private final Town town = new Town().heardBy("register.PapersThatPass", "mediation.PaperSteps");
    private final FirstCase acts = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);
    private final PaperActs paper = new PaperActs(town);
    private final OrganisationId bromma = town.register("bromma", OrganisationKind.DISTRICT_ADMINISTRATION);
    private final Actor atBromma = new Actor(
            "contact-person-bromma",
            Optional.of(bromma.value()),
            Optional.of(Town.GOTEBORG),
            flats.contactPerson().roles());
    private final Actor unnamed = colleague(flats.contactPerson());

    @BeforeEach
    void one_is_named_in_each() {
        paper.nameOneInEach(Town.START);
        paper.admit(atBromma.user(), bromma);
        paper.named(town.somebody("unit-head", bromma), paper.named(atBromma.user(), Town.START, Optional.empty()));
    }

    /** What has become of the form that said it. */
    enum Since {
        WAITING,
        SENT,
        REGISTERED
    }

    @ParameterizedTest
    @EnumSource(Since.class)
    void the_next_form_is_answered_as_one_about_anybody_with_an_open_case(Since since) {
        flats.applied(trial(WHO, true));
        happened(since);
        long cases = town.count("housing_case");
        long persons = town.count("person");
        String own = said(() -> flats.applied(trial(WHO, false)));
        String anothers = said(() -> flats.applied(atBromma, trial(WHO, false)));

        assertThat(town.count("housing_case")).isEqualTo(cases);
        assertThat(town.count("person")).isEqualTo(persons);
        assertThat(town.count("paper_task")).isEqualTo(1);
        assertThat(own).contains("HV-2026-000001");
        assertThat(anothers).doesNotContain("HV-");
        flats.applied(trial(ANYBODY, false));
        assertThat(said(() -> flats.applied(trial(ANYBODY, false))))
                .isEqualTo(own.replace("HV-2026-000001", "HV-2026-000002"));
        assertThat(said(() -> flats.applied(atBromma, trial(ANYBODY, false)))).isEqualTo(anothers);
    }

    @ParameterizedTest
    @EnumSource(Since.class)
    void who_is_not_named_is_answered_as_if_it_were_another_s_and_learns_no_number(Since since) {
        flats.applied(trial(WHO, true));
        happened(since);
        flats.applied(trial(ANYBODY, false));

        String hidden = said(() -> flats.applied(unnamed, trial(WHO, false)));

        assertThat(hidden)
                .isEqualTo(said(() -> flats.applied(atBromma, trial(WHO, false))))
                .isEqualTo(said(() -> flats.applied(atBromma, trial(ANYBODY, false))))
                .doesNotContain("HV-");
        assertThat(said(() -> flats.applied(unnamed, trial(WHO, true)))).isEqualTo(hidden);
        assertThat(said(() -> flats.applied(unnamed, trial(ANYBODY, false)))).contains("HV-2026-000002");
    }

    @Test
    void who_is_named_no_longer_learns_no_number_and_who_sent_the_form_does_as_before() {
        flats.applied(unnamed, trial(WHO, true));
        registered();
        town.itIs(Town.START.plusDays(8));
        town.database().execute("update intake.named_person set valid_to = '%s'".formatted(Town.START.plusDays(7)));

        assertThat(said(() -> flats.applied(trial(WHO, false)))).doesNotContain("HV-");
        assertThat(said(() -> flats.applied(unnamed, trial(WHO, false)))).contains("HV-2026-000001");
    }

    @Test
    void a_tenant_who_has_a_hidden_case_is_named_in_another_without_its_number() {
        flats.applied(trial(WHO, true));
        registered();
        CaseId training = flats.applied(FlatCase.training());
        flats.ruled(training, true, "");
        OfferId offer = flats.asked(training, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        flats.landlordSays(offer, flats.yes());
        flats.contactPersonSays(offer, flats.yes(), true);
        flats.proposed(offer, true);
        town.database().execute("update intake.housing_case set programme = 'TRAINING'");

        assertThat(said(() -> flats.presented(offer, Optional.of(named(WHO, false)))))
                .contains("HV-2026-000001");
        town.database().execute("delete from intake.named_person");
        assertThat(said(() -> flats.presented(offer, Optional.of(named(WHO, false)))))
                .doesNotContain("HV-");
    }

    @Test
    void a_broker_learns_the_number_of_what_it_has_sent_itself_only() {
        acts.referred(AReferral.inOrder().about(WHO).withProtectedIdentity().in(town));
        AReferral again = AReferral.inOrder().message("m-2").about(WHO);
        OrganisationId broker = town.register("other-broker", OrganisationKind.PLACEMENT_BROKER);
        Actor another = town.somebody("placement-broker", broker);

        assertThat(said(() -> acts.referred(again.in(town)))).contains("HV-2026-000001");
        assertThat(said(() -> acts.referred(another, again.in(town)))).doesNotContain("HV-");
        paper.close(paper.only(), SENT);
        paper.registered(paper.socialWorker(), paper.only(), PaperActs.written(again.in(town)));
        assertThat(said(() -> acts.referred(again.in(town)))).contains("HV-2026-000001");
        assertThat(said(() -> acts.referred(another, again.in(town)))).doesNotContain("HV-");
    }

    @ParameterizedTest
    @EnumSource(Since.class)
    void the_case_is_registered_and_known_to_few_whatever_others_have_sent(Since since) {
        CaseId receipt = flats.applied(trial(WHO, true));
        happened(since);
        said(() -> flats.applied(atBromma, trial(WHO, false)));
        acts.referred(AReferral.inOrder().about(WHO).in(town));

        if (since != Since.REGISTERED) {
            registered();
        }

        assertThat(town.count("housing_case")).isEqualTo(1);
        assertThat(flats.file(receipt).isOnPaper()).isTrue();
        assertThat(protectedOnes()).containsExactly(WHO);
    }

    @Test
    void a_form_of_another_kind_is_a_task_of_those_from_whom_it_comes() {
        flats.applied(trial(WHO, true));

        CaseId receipt = acts.referred(AReferral.inOrder().about(WHO).in(town));

        assertThat(town.count("housing_case")).isZero();
        assertThat(town.count("person")).isZero();
        assertThat(paper.list(paper.socialWorker())).singleElement().satisfies(task -> {
            assertThat(task.head().kind()).isEqualTo(FormKind.REFERRAL);
            assertThat(task.receipt().caseId()).isEqualTo(receipt);
            assertThat(task.receipt().number().value()).isEqualTo("HV-2026-000002");
        });
        assertThat(said(() -> acts.referred(
                        AReferral.inOrder().message("m-2").about(WHO).in(town))))
                .contains("HV-2026-000002");
        OrganisationId other = town.register("sf-other", OrganisationKind.SOCIAL_ADMINISTRATION);
        assertThat(said(() -> acts.referred(AReferral.inOrder()
                        .message("m-3")
                        .about(WHO)
                        .from(other, town.the(OrganisationKind.COORDINATION_UNIT)))))
                .doesNotContain("HV-");
    }

    @Test
    void when_no_case_comes_of_the_form_another_is_still_a_task() {
        flats.applied(trial(WHO, true));
        sent();
        paper.noCase(flats.contactPerson(), task(), "Ansökan togs tillbaka.");

        CaseId receipt = flats.applied(atBromma, trial(WHO, false));

        assertThat(town.count("housing_case")).isZero();
        assertThat(town.count("paper_task")).isEqualTo(2);
        assertThat(said(() -> flats.applied(atBromma, trial(WHO, false)))).contains("HV-2026-000002");
        assertThat(receipt).isNotNull();
        assertThat(said(() -> flats.applied(trial(WHO, false)))).doesNotContain("HV-");
    }

    @Test
    void when_its_case_is_over_another_is_still_a_task() {
        flats.applied(trial(WHO, true));
        CaseId over = registered();
        flats.ruled(over, false, "Behovet kan tillgodoses på annat sätt.");
        assertThat(flats.state(over).isEnd()).isTrue();

        flats.applied(atBromma, trial(WHO, false));

        assertThat(town.count("housing_case")).isEqualTo(1);
        assertThat(town.count("paper_task")).isEqualTo(2);
    }

    @Test
    void of_two_at_once_the_second_waits_to_hear_what_the_first_says() {
        List<CompletableFuture<CaseId>> second = new ArrayList<>();
        town.as(flats.contactPerson(), "flat-application.submit", FlatApplications.class, use -> {
            CaseId first = use.submit(Town.GOTEBORG, trial(WHO, true), new Receipt(Town.START, true));
            second.add(CompletableFuture.supplyAsync(() -> flats.applied(atBromma, trial(WHO, false))));
            assertThatThrownBy(() -> second.get(0).get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return first;
        });

        assertThatThrownBy(() -> second.get(0).get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(AlreadyOpen.class);
        assertThat(town.count("housing_case")).isZero();
        assertThat(town.count("paper_task")).isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_a_form_itself_is_refused_as_with_anybody_s() {
        flats.applied(trial(WHO, true));
        AReferral again = AReferral.inOrder().about(WHO);

        Refused.with(
                "day-too-late",
                "givenOn",
                () -> acts.referred(again.consenting(new ConsentGiven(
                                Purpose.REFERRAL,
                                EnumSet.allOf(Recipient.class),
                                "Det som behövs",
                                Town.START.plusDays(1),
                                Form.WRITTEN))
                        .in(town)));
        assertThat(town.count("paper_task")).isEqualTo(1);
    }

    @Test
    void a_case_that_others_know_of_takes_no_second_form_but_the_one_that_says_it_first() {
        flats.applied(trial(WHO, false));
        String before = said(() -> flats.applied(atBromma, trial(WHO, false)));

        flats.applied(atBromma, trial(WHO, true));

        assertThat(protectedOnes()).containsExactly(WHO);
        assertThat(town.count("paper_task")).isEqualTo(1);
        assertThat(said(() -> flats.applied(trial(WHO, false)))).contains("HV-2026-000001");
        assertThat(said(() -> flats.applied(atBromma, trial(WHO, true)))).contains("HV-2026-000002");
        assertThat(before).doesNotContain("HV-");
    }

    @Test
    void a_referral_after_the_need_was_assessed_anew_has_the_receipt_of_the_case_and_goes_on_with_it() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        acts.companyAnswered(id, town.otherCompany(), Result.DEBT);
        acts.protectedSince(id);

        CaseId again = acts.referred(AReferral.inOrder().message("m-2").in(town));

        assertThat(again).isEqualTo(id);
        assertThat(acts.state(id)).isEqualTo(CaseState.UNDER_ASSESSMENT);
        paper.close(paper.only(), SENT);
        assertThat(paper.registered(paper.socialWorker(), paper.only(), written())
                        .caseId())
                .isEqualTo(id);
        assertThat(acts.state(id)).isEqualTo(CaseState.REFERRED);
        assertThat(town.count("housing_case")).isEqualTo(1);
    }

    @Test
    void the_paper_of_such_a_referral_is_not_registered_once_the_case_is_elsewhere() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        acts.companyAnswered(id, town.otherCompany(), Result.DEBT);
        acts.protectedSince(id);
        acts.referred(AReferral.inOrder().message("m-2").in(town));
        paper.close(paper.only(), SENT);
        town.database().execute("update intake.housing_case set state = 'WITHDRAWN'");

        Refused.with("not-done-in-this-state", () -> paper.registered(paper.socialWorker(), paper.only(), written()));
    }

    @Test
    void the_basis_of_whoever_a_form_has_come_about_is_a_task() {
        flats.applied(trial(WHO, true));
        CaseId id = acts.meetingHeld(AReferral.inOrder().about(ANYBODY), acts.meeting(Stand.YES, true));
        acts.consented(id, acts.consent(Form.WRITTEN));
        town.database().execute("update intake.paper_task set identity_number = '%s'".formatted(ANYBODY));

        acts.submitted(id, acts.basis(Channel.E_SERVICE));

        assertThat(acts.state(id)).isEqualTo(CaseState.INFO_MEETING_HELD);
        assertThat(paper.list(paper.socialWorker()))
                .singleElement()
                .satisfies(task -> assertThat(task.head().kind()).isEqualTo(FormKind.TENANCY_BASIS));
    }

    @Test
    void the_presentation_of_whoever_a_form_has_come_about_is_a_task() {
        acts.referred(AReferral.inOrder().about(WHO).withProtectedIdentity().in(town));
        CaseId training = flats.applied(FlatCase.training());
        flats.ruled(training, true, "");
        OfferId offer = flats.asked(training, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        flats.landlordSays(offer, flats.yes());
        flats.contactPersonSays(offer, flats.yes(), true);
        flats.proposed(offer, true);

        flats.presented(offer, Optional.of(named(WHO, false)));

        assertThat(town.count("person")).isZero();
        assertThat(Stores.sql(town.database()).list("select state from intake.offer", row -> row.getString(1)))
                .containsExactly(OfferState.PROPOSED_TO_LANDLORD.name());
        assertThat(paper.list(flats.contactPerson()))
                .singleElement()
                .satisfies(task -> assertThat(task.head().kind()).isEqualTo(FormKind.TENANT_PRESENTATION));
    }

    /** The refusal as its sender reads it. */
    private static String said(Runnable form) {
        Refusal refusal = catchThrowableOfType(Refusal.class, form::run);
        assertThat(refusal).isInstanceOf(AlreadyOpen.class);
        return String.join(
                " ",
                refusal.code(),
                refusal.rule().orElseThrow().name(),
                refusal.factsInWords().toString(),
                RefusalTexts.detail(refusal, RefusalTexts.SWEDISH),
                RefusalTexts.detail(refusal, Locale.ENGLISH));
    }

    /** Who works at the same place with the same roles, and is not named. */
    private static Actor colleague(Actor of) {
        return new Actor("colleague", of.organisation(), of.municipality(), of.roles());
    }

    private void happened(Since since) {
        switch (since) {
            case WAITING -> assertThat(town.count("paper_task")).isEqualTo(1);
            case SENT -> sent();
            case REGISTERED -> registered();
        }
    }

    private void sent() {
        paper.close(flats.contactPerson(), task(), SENT);
    }

    private CaseId registered() {
        if (paper.read(flats.contactPerson(), task()).closed().isEmpty()) {
            sent();
        }
        return paper.registered(flats.contactPerson(), task(), FlatCase.trial(WHO));
    }

    private PaperTaskId task() {
        return paper.only(flats.contactPerson());
    }

    private static NewFlatApplication trial(String about, boolean flagged) {
        NewFlatApplication trial = FlatCase.trial(about);
        return new NewFlatApplication(
                trial.programme(), Optional.of(named(about, flagged)), trial.parts(), trial.assessment());
    }

    private static NewPerson named(String about, boolean flagged) {
        return new NewPerson(IdentityNumber.parse(about), "Exempel", "Exempelsson", flagged);
    }

    private WrittenReferral written() {
        return PaperActs.written(AReferral.inOrder().message("m-2").in(town));
    }

    private List<String> protectedOnes() {
        return Stores.sql(town.database())
                .list("select identity_number from intake.person where protected_identity", row -> row.getString(1));
    }
}
