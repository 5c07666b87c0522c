package se.hemvist.intake.paperway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.attachment.Attachments;
import se.hemvist.intake.casenote.CaseNoteView;
import se.hemvist.intake.casenote.CaseNotes;
import se.hemvist.intake.casenote.NewCaseNote;
import se.hemvist.intake.disclosure.Disclosures;
import se.hemvist.intake.flatapplication.Completions;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.SupplierChoices;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** OSL 21:3: who sent a form of somebody whose identity is protected reads of its case what any sender reads of theirs. */
@Shows({"G-48", "G-54", "L-18"})
class StandInsTest {

    private static final String WHO = "198001022386";
    private static final String ANYBODY = "198001082380";
    private static final SentPaper SENT = new SentPaper(Town.START, "Bud 4711");

    private final Town town = new Town().heardBy("register.PapersThatPass", "mediation.PaperSteps");
    private final FirstCase acts = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);
    private final PaperActs paper = new PaperActs(town);
    private final Actor broker = town.somebody("placement-broker", OrganisationKind.PLACEMENT_BROKER);
    private final Actor sender = flats.contactPerson();
    private int messages;
    private final Actor named = new Actor("named", sender.organisation(), sender.municipality(), sender.roles());

    @BeforeEach
    void another_than_the_sender_is_named() {
        paper.admit("social-worker-1", OrganisationKind.SOCIAL_ADMINISTRATION);
        paper.named(paper.named("social-worker-1", Town.START, Optional.empty()));
        paper.admit(named.user(), OrganisationKind.DISTRICT_ADMINISTRATION);
        paper.named(
                town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION),
                paper.named(named.user(), Town.START, Optional.empty()));
    }

    /** What of a form's case its sender reads. */
    enum Form {
        REFERRAL,
        FLAT_APPLICATION
    }

    @ParameterizedTest
    @EnumSource
    void the_sender_reads_what_any_sender_reads(Form form) {
        CaseId ordinary = sent(form, ANYBODY, false);
        CaseId first = sent(form, WHO, true);
        noCase(form);

        CaseId unflagged = sent(form, WHO, false);

        assertThat(town.count("housing_case")).isEqualTo(1);
        assertThat(told(read(by(form), unflagged))).isEqualTo(told(read(by(form), ordinary)));
        assertThat(person(read(by(form), unflagged)))
                .isEqualTo(person(read(by(form), ordinary)).replace(ANYBODY, WHO));
        assertThat(timeline(by(form), unflagged)).isEqualTo(timeline(by(form), ordinary));
        assertThat(timeline(by(form), first)).isEqualTo(timeline(by(form), ordinary));
        assertThat(list(by(form)))
                .extracting(row -> row.head().number().value())
                .containsExactly("HV-2026-000003", "HV-2026-000002", "HV-2026-000001");
        assertThat(list(by(form)).stream().map(StandInsTest::told).distinct()).hasSize(1);
        assertThat(list(by(form))).extracting(row -> row.head().id()).containsExactly(unflagged, first, ordinary);
    }

    @Test
    void so_does_the_sender_of_an_application_without_an_assessment() {
        CaseId ordinary = flats.applied(FlatCase.unassessed(ANYBODY));
        sent(Form.FLAT_APPLICATION, WHO, true);
        noCase(Form.FLAT_APPLICATION);

        CaseId receipt = flats.applied(FlatCase.unassessed(WHO));

        assertThat(town.count("housing_case")).isEqualTo(1);
        assertThat(told(read(sender, receipt))).isEqualTo(told(read(sender, ordinary)));
        assertThat(timeline(sender, receipt)).isEqualTo(timeline(sender, ordinary));
    }

    @Test
    void the_lines_of_a_timeline_were_not_written_all_at_once() {
        CaseId receipt = sent(Form.REFERRAL, WHO, true);

        assertThat(lines(broker, receipt))
                .extracting(TimelineEntry::recordedAt)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void of_the_person_it_tells_what_the_form_said() {
        CaseId referred = sent(Form.REFERRAL, WHO, true);
        CaseId applied = sent(Form.FLAT_APPLICATION, ANYBODY, true);

        assertThat(read(broker, referred).person())
                .as("as in a case of somebody protected")
                .isEmpty();
        assertThat(read(sender, applied).person()).hasValueSatisfying(person -> {
            assertThat(person.now().identityNumber().digits()).isEqualTo(ANYBODY);
            assertThat(person.now().protectedIdentity()).isTrue();
        });
        assertThat(town.count("person")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_reads_it(Form form) {
        CaseId receipt = sent(form, WHO, true);
        OrganisationId elsewhere = town.register("elsewhere", OrganisationKind.PLACEMENT_BROKER);
        Stream<Actor> others = Stream.of(
                colleague(broker),
                colleague(sender),
                named,
                new Actor(by(form).user(), Optional.of(elsewhere.value()), by(form).municipality(), by(form).roles()),
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                town.somebody("unit-head", OrganisationKind.SOCIAL_ADMINISTRATION),
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                town.somebody("agency-officer", OrganisationKind.HOUSING_AGENCY));

        others.forEach(other -> {
            Refused.with("unknown-case", () -> read(other, receipt));
            assertThat(list(other)).isEmpty();
        });
    }

    @Test
    void it_stands_where_it_stood_whatever_becomes_of_the_form_and_of_the_case() {
        CaseId receipt = sent(Form.FLAT_APPLICATION, WHO, true);
        List<Object> before = told(read(sender, receipt));
        paper.close(named, paper.only(named), SENT);
        assertThat(told(read(sender, receipt))).isEqualTo(before);

        registered(receipt);
        flats.ruled(receipt, true, "");

        assertThat(told(read(sender, receipt))).isEqualTo(before);
        assertThat(timeline(sender, receipt)).hasSize(2);
        assertThat(list(sender))
                .singleElement()
                .satisfies(row -> assertThat(row.head().id()).isEqualTo(receipt));
        assertThat(told(read(named, receipt))).as("the case itself").isNotEqualTo(before);
        assertThat(list(named)).hasSize(1);
    }

    @Test
    void who_sent_the_form_and_is_named_reads_the_case_once_it_is_there() {
        paper.admit(sender.user(), OrganisationKind.DISTRICT_ADMINISTRATION);
        paper.named(
                town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION),
                paper.named(sender.user(), Town.START, Optional.empty()));
        CaseId receipt = sent(Form.FLAT_APPLICATION, WHO, true);
        paper.close(named, paper.only(named), SENT);
        registered(receipt);
        flats.ruled(receipt, true, "");

        assertThat(told(read(sender, receipt))).isEqualTo(told(read(named, receipt)));
        assertThat(list(sender)).singleElement().satisfies(row -> assertThat(told(row))
                .isEqualTo(told(list(named).get(0))));
    }

    @Test
    void a_broker_who_has_a_part_in_the_case_once_it_is_there_reads_it() {
        CaseId receipt = sent(Form.REFERRAL, WHO, true);
        paper.close(paper.only(), SENT);
        paper.registered(
                paper.socialWorker(),
                paper.only(),
                PaperActs.written(AReferral.inOrder().about(WHO).in(town)));
        acts.answered(receipt, acts.no("Behöver tätare tillsyn"));

        assertThat(read(broker, receipt).head().state()).isEqualTo(acts.state(receipt));
        assertThat(read(colleague(broker), receipt).head().state()).isEqualTo(acts.state(receipt));
        assertThat(list(broker)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void it_stands_in_its_place_in_every_page(int limit) {
        List<CaseId> receipts = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> sent(Form.FLAT_APPLICATION, bornOn(day), day % 3 == 1))
                .toList();
        List<CaseId> newestFirst = IntStream.rangeClosed(1, 7)
                .mapToObj(back -> receipts.get(7 - back))
                .toList();

        List<Page<CaseRow>> pages = IntStream.rangeClosed(1, 8)
                .mapToObj(page -> page(sender, new PageRequest(page, limit)))
                .toList();

        assertThat(town.count("paper_task")).isEqualTo(3);
        assertThat(pages).extracting(Page::total).containsOnly(7L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(row -> row.head()
                        .id()))
                .containsExactlyElementsOf(newestFirst);
        assertThat(pages.get(0).items()).hasSize(limit);
    }

    @Test
    void the_broker_is_refused_as_in_any_case() {
        CaseId ordinary = sent(Form.REFERRAL, ANYBODY, false);
        CaseId receipt = sent(Form.REFERRAL, WHO, true);

        for (CaseId id : List.of(ordinary, receipt)) {
            Refused.with("not-done-in-this-state", () -> suppliersRequested(id, Expected.any()));
            Refused.with("changed-since-read", () -> suppliersRequested(id, Expected.asRead(() -> false)));
            Refused.with("not-allowed", () -> assigned(broker, id));
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void nothing_is_done_with_it_before_or_after_the_case_is_there(boolean isThere) {
        CaseId receipt = sent(Form.FLAT_APPLICATION, WHO, true);
        if (isThere) {
            paper.close(named, paper.only(named), SENT);
            registered(receipt);
        }
        long notes = town.count("case_note");

        Refused.with("not-done-in-this-state", () -> withdrawn(sender, receipt));
        Refused.with("not-done-in-this-state", () -> written(sender, receipt));
        assertThat(town.count("case_note")).isEqualTo(notes);
        assertThat(town.count("withdrawal")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void its_lists_are_empty_as_those_of_a_case_that_has_just_come(boolean isThere) {
        CaseId receipt = sent(Form.FLAT_APPLICATION, WHO, true);
        if (isThere) {
            paper.close(named, paper.only(named), SENT);
            registered(receipt);
            written(named, receipt);
            assertThat(notes(named, receipt)).hasSize(1);
        }
        CaseId ordinary = sent(Form.FLAT_APPLICATION, ANYBODY, false);

        for (CaseId id : List.of(receipt, ordinary)) {
            assertThat(standingIn(sender, id)).isZero();
        }
    }

    @Test
    void a_form_that_goes_on_with_a_case_that_is_there_shows_that_one() {
        CaseId id = acts.basisSent(AReferral.inOrder().message("m-before"), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        acts.companyAnswered(id, town.otherCompany(), Result.DEBT);
        acts.protectedSince(id);

        CaseId receipt = sent(Form.REFERRAL, WHO, false);

        assertThat(receipt).isEqualTo(id);
        assertThat(read(broker, receipt).head().state()).isEqualTo(CaseState.UNDER_ASSESSMENT);
        assertThat(list(broker)).hasSize(1);
    }

    @Test
    void it_is_counted_and_watched_nowhere() {
        sent(Form.REFERRAL, WHO, true);
        sent(Form.FLAT_APPLICATION, ANYBODY, true);

        assertThat(town.count("housing_case")
                        + town.count("case_timeline")
                        + town.count("referral")
                        + town.count("flat_application")
                        + town.count("registered_paper")
                        + town.count("disclosure"))
                .isZero();
        assertThat(town.deadlines()).hasSize(2).allMatch(deadline -> deadline.startsWith("L-18 "));
        assertThat(town.ask(HiddenCases.class, HiddenCases::all)).isEmpty();
    }

    private CaseId sent(Form form, String about, boolean flagged) {
        return switch (form) {
            case REFERRAL -> acts.referred(broker, referral(about, flagged).in(town));
            case FLAT_APPLICATION -> flats.applied(sender, trial(about, flagged));
        };
    }

    private void noCase(Form form) {
        Actor whose = form == Form.REFERRAL ? paper.socialWorker() : named;
        paper.close(whose, paper.only(whose), SENT);
        paper.noCase(whose, paper.only(whose), "Den togs tillbaka.");
    }

    private void registered(CaseId receipt) {
        assertThat(paper.registered(named, paper.only(named), FlatCase.trial(WHO)))
                .isEqualTo(receipt);
    }

    private Actor by(Form form) {
        return form == Form.REFERRAL ? broker : sender;
    }

    private CaseView read(Actor actor, CaseId id) {
        return town.as(actor, "case.read", Cases.class, cases -> cases.get(id));
    }

    private List<TimelineEntry> lines(Actor actor, CaseId id) {
        return town.as(actor, "case.timeline", Cases.class, cases -> cases.timeline(id));
    }

    private List<String> timeline(Actor actor, CaseId id) {
        return lines(actor, id).stream()
                .map(line -> String.join(
                        " ",
                        line.number() + "",
                        line.who(),
                        line.occurrence().toString(),
                        line.occurrence().rule() + "",
                        line.occurrence().reason() + "",
                        line.move() + ""))
                .toList();
    }

    private Page<CaseRow> page(Actor actor, PageRequest request) {
        return town.as(actor, "case.list", Cases.class, cases -> cases.list(request));
    }

    private List<CaseRow> list(Actor actor) {
        return page(actor, PageRequest.first()).items();
    }

    private void suppliersRequested(CaseId id, Expected expected) {
        inIts(broker, "supplier.request", SupplierChoices.class, use -> {
            use.passOn(id, expected, Optional.empty());
            return true;
        });
    }

    private void assigned(Actor actor, CaseId id) {
        inIts(actor, "case.assign-owner", Cases.class, use -> {
            use.assignOwner(id, Expected.any(), "anna");
            return true;
        });
    }

    private void withdrawn(Actor actor, CaseId id) {
        inIts(actor, "case.withdraw", Withdrawals.class, use -> {
            use.withdraw(id, Expected.any(), new Withdrawal(WishedBy.PERSON, Town.START, "Vill inte längre."));
            return true;
        });
    }

    private void written(Actor actor, CaseId id) {
        NewCaseNote note = new NewCaseNote(Town.START, "Ringde.", Optional.empty());
        inIts(actor, "case-note.write", CaseNotes.class, use -> use.write(id, note));
    }

    private List<CaseNoteView> notes(Actor actor, CaseId id) {
        return inIts(actor, "case-note.list", CaseNotes.class, use -> use.list(id, PageRequest.first())
                .items());
    }

    /** How many things are listed in a case. */
    private int standingIn(Actor actor, CaseId id) {
        PageRequest first = PageRequest.first();
        return notes(actor, id).size()
                + inIts(actor, "attachment.list", Attachments.class, use -> use.list(id, first)
                        .items()
                        .size())
                + inIts(actor, "disclosure.list", Disclosures.class, use -> use.list(id, first)
                        .items()
                        .size())
                + inIts(actor, "completion.list", Completions.class, use -> use.of(id)
                        .size());
    }

    private <B, T> T inIts(Actor actor, String operation, Class<B> bean, Function<B, T> work) {
        return town.as(actor, operation, bean, work);
    }

    /** Without the id and the number. */
    private static List<Object> told(CaseView view) {
        return List.of(
                view.head().municipality(),
                view.head().programme(),
                view.head().state(),
                view.parties(),
                view.handling());
    }

    private static List<Object> told(CaseRow row) {
        return List.of(row.head().programme(), row.head().state(), row.parties(), row.handling());
    }

    private static String person(CaseView view) {
        PersonView person = view.person().orElseThrow().now();
        return String.join(
                " ",
                person.identityNumber().digits(),
                person.givenName(),
                person.familyName(),
                person.protectedIdentity() + "");
    }

    private static Actor colleague(Actor of) {
        return new Actor("colleague", of.organisation(), of.municipality(), of.roles());
    }

    private AReferral referral(String about, boolean flagged) {
        AReferral referral = AReferral.inOrder().message("m-" + messages++).about(about);
        return flagged ? referral.withProtectedIdentity() : referral;
    }

    private static NewFlatApplication trial(String about, boolean flagged) {
        NewFlatApplication trial = FlatCase.trial(about);
        NewPerson person = new NewPerson(IdentityNumber.parse(about), "Exempel", "Exempelsson", flagged);
        return new NewFlatApplication(trial.programme(), Optional.of(person), trial.parts(), trial.assessment());
    }

    /** Somebody of January 1980, by the day. */
    private static String bornOn(int day) {
        String digits = "80010" + day + "238";
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += value / 10 + value % 10;
        }
        return "19" + digits + (10 - sum % 10) % 10;
    }
}
