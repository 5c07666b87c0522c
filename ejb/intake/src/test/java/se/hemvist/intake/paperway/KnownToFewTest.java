package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRow;
import se.hemvist.intake.application.CaseView;
import se.hemvist.intake.application.CaseloadHandOver;
import se.hemvist.intake.application.Caseloads;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.TownInCharge;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.contact.Cover;
import se.hemvist.intake.contact.TownContacts;
import se.hemvist.intake.flatapplication.FlatApplicationView;
import se.hemvist.intake.flatapplication.FlatApplications;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.mediation.MediatedFlats;
import se.hemvist.intake.mediation.MediationView;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.unexecuted.Quarter;
import se.hemvist.intake.unexecuted.UnexecutedDecision;
import se.hemvist.intake.unexecuted.UnexecutedDecisions;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.deadline.WorklistQuery;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.outbox.InCharge;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** OSL 21:3: no list, worklist, report or letter of its administration tells a case on paper to who is not named there. */
@Shows({"G-48", "G-54", "L-18"})
class KnownToFewTest {

    private static final LocalDate TODAY = Town.START;
    private static final String WHO = "198001022386";
    private static final SentPaper SENT = new SentPaper(TODAY, "Bud 4711");

    private final Town town = new Town().heardBy("register.PapersThatPass", "mediation.PaperSteps");
    private final FirstCase acts = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);
    private final PaperActs paper = new PaperActs(town);

    @BeforeEach
    void one_is_named_in_each() {
        paper.nameOneInEach(TODAY);
        paper.admit("colleague", OrganisationKind.DISTRICT_ADMINISTRATION);
    }

    @Test
    void a_mediation_is_on_the_list_of_the_named_only() {
        CaseId id = registered();
        flats.ruled(id, true, "");
        OfferId offer = flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));

        assertThat(mediations(flats.contactPerson()))
                .singleElement()
                .satisfies(row -> assertThat(row.about().housingCase()).isPresent());
        assertThat(mediations(colleague(flats.contactPerson()))).isEmpty();
        assertThat(mediations(flats.agency())).hasSize(1);
        Refused.with(
                "unknown",
                () -> town.as(
                        colleague(flats.contactPerson()),
                        "mediation.read",
                        MediatedFlats.class,
                        use -> use.get(offer)));
    }

    @Test
    void what_is_due_is_on_the_list_of_the_named_only() {
        CaseId id = registered();
        flats.ruled(id, true, "");
        OfferId offer = flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        flats.landlordSays(offer, flats.yes());

        assertThat(due(flats.contactPerson())).containsExactly("T-02");
        assertThat(due(colleague(flats.contactPerson()))).isEmpty();
    }

    @Test
    @Shows("A-65")
    void the_agency_rules_on_it_though_nobody_is_named_there_and_does_not_read_whom_it_is_about() {
        CaseId id = registered();
        Actor officer = flats.agency();

        List<CaseRow> list = town.as(officer, "case.list", Cases.class, use -> use.list(PageRequest.first())
                .items());
        CaseView seen = town.as(officer, "case.read", Cases.class, use -> use.get(id));
        FlatApplicationView application =
                town.as(officer, "flat-application.read", FlatApplications.class, use -> use.get(id));

        assertThat(list).singleElement().satisfies(row -> assertThat(row.head().id())
                .isEqualTo(id));
        assertThat(due(officer)).contains("T-36");
        assertThat(application.missing()).isEmpty();
        assertThat(flats.assessment(officer, id).head().versions()).hasSize(1);
        assertThat(seen.person()).isEmpty();
    }

    @Test
    void decisions_not_carried_out_are_told_to_the_named_and_counted_for_all() {
        acts.waitingForFlat();
        town.database().execute("update intake.housing_case set on_paper = true");
        town.itIs(TODAY.plusMonths(4));
        Quarter quarter = new Quarter(2027, 1);

        assertThat(unexecuted(paper.socialWorker(), quarter)).isNotEmpty();
        assertThat(unexecuted(colleague(paper.socialWorker()), quarter)).isEmpty();
        assertThat(counted(colleague(paper.socialWorker()), quarter))
                .isEqualTo(unexecuted(paper.socialWorker(), quarter).size());
    }

    @Test
    void a_letter_to_its_administration_tells_neither_number_nor_place_and_one_to_another_does() {
        CaseId id = registered();
        String number = flats.file(id).number().value();

        flats.ruled(id, true, "");
        OfferId offer = flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        flats.landlordSays(offer, flats.yes());

        assertThat(lettersTo(OrganisationKind.DISTRICT_ADMINISTRATION))
                .contains("known-to-few")
                .noneMatch(letter ->
                        letter.contains(number) || letter.contains(id.value().toString()));
        flats.cancelled(offer, new SaidNo(TODAY, SaidNo.Side.LANDLORD, "Såld"));
        assertThat(lettersTo(OrganisationKind.DISTRICT_ADMINISTRATION))
                .noneMatch(letter ->
                        letter.contains(number) || letter.contains(id.value().toString()));
    }

    @ParameterizedTest(name = "in charge is {0}, and {1} stands in")
    @CsvSource({"contact-person-1,, true", "contact-person-1, colleague, false", "colleague,, false", ",, false"})
    @Shows("S-47")
    void letters_and_reminders_of_it_reach_who_is_in_charge_if_named_or_else_the_mailbox_and_say_nothing(
            @Nullable String inCharge, @Nullable String standIn, boolean reached) {
        CaseId id = registered();
        own(id, "contact-person-1");
        ContactPersonId contact = entered(inCharge, standIn);

        flats.ruled(id, true, "");
        nightOf(flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY))));

        UUID mailbox = town.the(OrganisationKind.DISTRICT_ADMINISTRATION).value();
        assertThat(lettersTo(reached ? contact.value() : mailbox))
                .contains("known-to-few", "deadline-digest")
                .anyMatch(letter -> letter.contains("\n\nEn frist väntar i ett ärende"))
                .noneMatch(letter ->
                        letter.contains("HV-") || letter.contains(id.value().toString()))
                .noneMatch(letter -> letter.contains("erbjudande"));
        assertThat(lettersTo(reached ? mailbox : contact.value())).doesNotContain("known-to-few", "deadline-digest");
    }

    /** Who is entered as the district's contact person, and who stands in; if nobody is, an id of nobody's. */
    private ContactPersonId entered(@Nullable String inCharge, @Nullable String standIn) {
        if (inCharge == null) {
            return new ContactPersonId(UUID.randomUUID());
        }
        TownContacts contacts = new TownContacts(town);
        ContactPersonId contact = contacts.enter(
                flats.agency(),
                TownContacts.starting(
                        TODAY,
                        town.the(OrganisationKind.DISTRICT_ADMINISTRATION),
                        TownContacts.named("Anna", inCharge)));
        if (standIn != null) {
            Cover cover = new Cover(TownContacts.named("Bo", standIn), TODAY, TODAY.plusDays(60));
            contacts.cover(flats.agency(), contact, cover);
        }
        return contact;
    }

    /** A night two weeks after the landlord's yes. */
    private void nightOf(OfferId offer) {
        flats.landlordSays(offer, flats.yes());
        LocalDate day = TODAY.plusWeeks(2);
        town.itIs(day);
        InCharge who = TownInCharge.of(town);
        town.<FewWhoKnow, Boolean>ask(FewWhoKnow.class, few -> {
            Night night = DeadlineBench.on(town.database(), town.clock())
                    .hiding(few)
                    .reaching(who)
                    .night();
            DeadlineBench.said(night, day);
            return true;
        });
    }

    @Test
    void a_night_writes_of_it_without_number_or_place() {
        CaseId id = registered();
        flats.ruled(id, true, "");
        OfferId offer = flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        town.database().execute("truncate kernel.outbox cascade");

        nightOf(offer);

        assertThat(lettersTo(OrganisationKind.DISTRICT_ADMINISTRATION))
                .anyMatch(letter -> letter.contains("En frist väntar"))
                .noneMatch(letter ->
                        letter.contains("HV-") || letter.contains(id.value().toString()));
    }

    @Test
    void only_the_named_come_to_answer_for_it() {
        CaseId id = registered();
        own(id, "contact-person-1");

        Refused.with("not-among-the-named", "user", () -> own(id, "colleague"));
        Refused.with("nothing-to-hand-over", "from", () -> handOver("contact-person-1", "colleague"));
        assertThat(flats.file(id).handling().owner()).contains("contact-person-1");

        paper.named(districtHead(), paper.named("colleague", TODAY, Optional.empty()));
        handOver("contact-person-1", "colleague");
        assertThat(flats.file(id).handling().owner()).contains("colleague");
    }

    @Test
    void the_rest_of_a_caseload_goes_on_without_it() {
        CaseId hidden = registered();
        CaseId open = flats.applied(FlatCase.trial("199906042388"));
        own(hidden, "contact-person-1");
        own(open, "contact-person-1");

        handOver("contact-person-1", "colleague");

        assertThat(flats.file(open).handling().owner()).contains("colleague");
        assertThat(flats.file(hidden).handling().owner()).contains("contact-person-1");
    }

    private CaseId registered() {
        NewFlatApplication trial = FlatCase.trial(WHO);
        NewPerson person = new NewPerson(IdentityNumber.parse(WHO), "Exempel", "Exempelsson", true);
        flats.applied(
                new NewFlatApplication(trial.programme(), Optional.of(person), trial.parts(), trial.assessment()));
        PaperTaskId task = paper.only(flats.contactPerson());
        paper.close(flats.contactPerson(), task, SENT);
        return paper.registered(flats.contactPerson(), task, FlatCase.trial(WHO));
    }

    /** Who works at the same place with the same roles, and is not named. */
    private static Actor colleague(Actor of) {
        return new Actor("colleague", of.organisation(), of.municipality(), of.roles());
    }

    private Actor districtHead() {
        return town.somebody("unit-head", OrganisationKind.DISTRICT_ADMINISTRATION);
    }

    private List<MediationView> mediations(Actor reader) {
        return town.as(reader, "mediation.list", MediatedFlats.class, use -> use.list(PageRequest.first())
                .items());
    }

    private List<UnexecutedDecision> unexecuted(Actor reader, Quarter quarter) {
        return town.as(reader, "unexecuted.list", UnexecutedDecisions.class, use -> use.list(quarter));
    }

    private long counted(Actor reader, Quarter quarter) {
        return town.as(reader, "unexecuted.count", UnexecutedDecisions.class, use -> use.count(quarter)).stream()
                .mapToLong(kind -> kind.reported())
                .sum();
    }

    /** As the worklist asks, with what is hidden from the reader. */
    private List<String> due(Actor reader) {
        Set<UUID> hidden = town.<HiddenCases, Set<UUID>>ask(HiddenCases.class, cases -> cases.from(reader));
        WorklistQuery query = new WorklistQuery(
                reader.organisation().orElseThrow(), reader.roles(), Optional.empty(), TODAY, PageRequest.first());
        return town.<Deadlines, List<String>>ask(
                Deadlines.class, deadlines -> deadlines.worklist(query, hidden).items().stream()
                        .map(view -> view.kind())
                        .toList());
    }

    private List<String> lettersTo(OrganisationKind kind) {
        return lettersTo(town.the(kind).value());
    }

    private List<String> lettersTo(UUID addressee) {
        return Stores.sql(town.database())
                .list(
                        """
                        select unnest(array[kind, subject, body, coalesce(case_number, '')])
                        from kernel.outbox where organisation_id = ?
                        """,
                        row -> row.getString(1),
                        addressee);
    }

    private void own(CaseId id, String user) {
        town.as(flats.contactPerson(), "case.assign-owner", Cases.class, cases -> {
            cases.assignOwner(id, Expected.any(), user);
            return true;
        });
    }

    private void handOver(String from, String to) {
        town.as(flats.contactPerson(), "caseload.hand-over", Caseloads.class, caseloads -> {
            caseloads.handOver(Town.GOTEBORG, new CaseloadHandOver(from, to, TODAY, "Slutar"));
            return true;
        });
    }
}
