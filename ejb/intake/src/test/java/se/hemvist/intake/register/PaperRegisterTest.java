package se.hemvist.intake.register;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.appeal.AppealId;
import se.hemvist.intake.appeal.AppealResult;
import se.hemvist.intake.appeal.Appeals;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.attachment.AttachmentId;
import se.hemvist.intake.attachment.Attachments;
import se.hemvist.intake.attachment.NewAttachment;
import se.hemvist.intake.decision.DecisionDesk;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.CompletionAsked;
import se.hemvist.intake.flatapplication.Completions;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.register.PaperLine.Struck;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** OSL 5:1: every paper of a case has its line. */
@Shows("L-26")
class PaperRegisterTest {

    private static final LocalDate TODAY = Town.START;
    private static final Correspondent FROM_THE_PERSON = Correspondent.of(Side.PERSON);

    private final Town town = new Town().heardBy("register.PapersThatPass");
    private final FirstCase acts = new FirstCase(town);

    @Test
    void a_referral_and_a_served_decision_note_themselves() {
        CaseId id = acts.waitingForFlat();

        served(id, TODAY);

        assertThat(lines(id))
                .startsWith("1 IN SOAP REFERRAL SOCIAL_ADMINISTRATION 2026-11-02")
                .endsWith(lines(id).size() + " OUT PAPER DECISION HOUSING PERSON 2026-11-02");
    }

    @Test
    void an_application_and_every_letter_about_it_note_themselves() {
        FlatCase flats = new FlatCase(town);
        CaseId id = flats.waiting("199906042388");
        OfferId offer = flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        flats.landlordSays(offer, flats.yes());

        assertThat(lines(applicant(), id))
                .containsExactly(
                        "1 IN REST APPLICATION DISTRICT_ADMINISTRATION 2026-11-02",
                        "2 OUT MAIL LETTER application-ruled DISTRICT_ADMINISTRATION 2026-11-02",
                        "3 OUT MAIL LETTER landlord-inquiry HOUSING_COMPANY 2026-11-02",
                        "4 OUT MAIL LETTER flat-offer DISTRICT_ADMINISTRATION 2026-11-02");
        assertThat(sql().list("select kind from kernel.outbox order by message_id", row -> row.getString(1)))
                .as("as many lines as letters")
                .hasSize(3);
    }

    @Test
    void what_an_application_lacked_notes_itself_when_it_comes() {
        FlatCase flats = new FlatCase(town);
        CaseId id = flats.applied(new NewFlatApplication(
                Programme.TRIAL,
                Optional.of(FlatCase.person("199906042388")),
                FlatCase.parts(ApplicationPart.BACKGROUND)));
        town.as(flats.agency(), "completion.ask", Completions.class, completions -> {
            completions.ask(
                    id,
                    Expected.any(),
                    new CompletionAsked(Set.of(ApplicationPart.ACTION_PLAN), TODAY.plusDays(14), Optional.empty()));
            return true;
        });

        town.as(flats.contactPerson(), "completion.give", Completions.class, completions -> {
            completions.complete(id, Expected.any(), FlatCase.parts(ApplicationPart.ACTION_PLAN));
            return true;
        });

        assertThat(lines(applicant(), id))
                .startsWith("1 IN REST APPLICATION DISTRICT_ADMINISTRATION 2026-11-02")
                .containsOnlyOnce("3 IN REST COMPLETION DISTRICT_ADMINISTRATION 2026-11-02");
    }

    @Test
    void an_application_that_comes_as_a_message_is_registered_as_one() {
        FlatCase flats = new FlatCase(town);

        CaseId id = flats.applied(FlatCase.trial("199906042388").sentAsMessage());

        assertThat(lines(applicant(), id)).startsWith("1 IN SOAP APPLICATION DISTRICT_ADMINISTRATION 2026-11-02");
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION_STANDS, IN PAPER DECISION DECISION_STANDS COURT",
        "SENT_BACK, IN PAPER DECISION SENT_BACK COURT",
        "DECISION_CHANGED, IN PAPER DECISION DECISION_CHANGED COURT",
        "CHANGED_BY_THE_BOARD, OUT PAPER DECISION CHANGED_BY_THE_BOARD PERSON",
        "WITHDRAWN, IN PAPER WITHDRAWAL WITHDRAWN PERSON"
    })
    void an_appeal_notes_itself_when_it_comes_and_when_it_ends(AppealResult result, String line) {
        CaseId id = acts.waitingForFlat();
        int before = lines(id).size();

        appealed(id, result);

        assertThat(lines(id))
                .hasSize(before + 2)
                .endsWith(
                        (before + 1) + " IN PAPER APPEAL PERSON 2026-11-02", (before + 2) + " " + line + " 2026-11-02");
    }

    @Test
    void an_appeal_that_came_too_late_is_turned_away_on_paper() {
        CaseId id = acts.waitingForFlat();
        served(id, TODAY);
        town.itIs(TODAY.plusDays(40));

        appealed(id, AppealResult.TOO_LATE);

        assertThat(lines(id).get(lines(id).size() - 1)).endsWith("OUT PAPER DECISION TOO_LATE PERSON 2026-12-12");
    }

    @ParameterizedTest
    @CsvSource({"PERSON, PERSON", "REPRESENTATIVE, REPRESENTATIVE", "APPLICANT, SOCIAL_ADMINISTRATION"})
    void the_wish_to_take_an_application_back_notes_itself_by_whose_it_is(WishedBy by, String from) {
        CaseId id = referred();

        town.as(worker(), "case.withdraw", Withdrawals.class, withdrawals -> {
            withdrawals.withdraw(id, Expected.any(), new Withdrawal(by, TODAY, "Flyttar."));
            return true;
        });

        assertThat(lines(id))
                .startsWith(
                        "1 IN SOAP REFERRAL SOCIAL_ADMINISTRATION 2026-11-02",
                        "2 IN REST WITHDRAWAL " + from + " 2026-11-02");
    }

    @ParameterizedTest
    @CsvSource({"E_SERVICE, 1", "PAPER, 0"})
    void the_basis_of_a_tenancy_notes_itself_where_it_passes_through_the_house(Channel channel, int times) {
        CaseId id = acts.basisSent(AReferral.inOrder(), channel);

        assertThat(lines(id).stream()
                        .filter(line -> line.endsWith("IN REST OTHER tenancy-basis SOCIAL_ADMINISTRATION 2026-11-02")))
                .hasSize(times);
    }

    @Test
    void a_file_notes_itself_and_when_it_is_taken_out_its_line_is_struck() {
        CaseId id = referred();

        AttachmentId file = added(id);

        PaperLine line = all(id).items().get(1);
        assertThat(line.paper().kind()).isEqualTo(PaperKind.FILE);
        assertThat(line.paper().file()).contains(file);
        assertThat(line.paper().with()).isEqualTo(Correspondent.of(town.the(OrganisationKind.SOCIAL_ADMINISTRATION)));
        assertThat(line.strike()).isEmpty();

        removed(id, file);

        assertThat(all(id).items().get(1).strike())
                .contains(new Struck(TODAY, worker().user(), Optional.of("Hör till ett annat ärende.")));
    }

    @Test
    void a_paper_that_came_by_post_is_registered_with_its_day_and_its_file() {
        CaseId id = referred();
        AttachmentId scan = added(id);
        LocalDate friday = TODAY.minusDays(3);

        PaperId letter = registered(
                id,
                Paper.of(Passage.in(friday, Way.PAPER), PaperKind.COMPLETION, FROM_THE_PERSON)
                        .holding(scan));

        PaperLine line = all(id).items().get(2);
        assertThat(line.id()).isEqualTo(letter);
        assertThat(line.number()).isEqualTo(3);
        assertThat(line.paper().passage()).isEqualTo(new Passage(friday, Direction.IN, Way.PAPER));
        assertThat(line.paper().file()).contains(scan);
        assertThat(line.registered().by()).isEqualTo(worker().user());
        assertThat(sql().list("select what from intake.case_timeline", row -> row.getString(1)))
                .contains("paper-registered");
    }

    @ParameterizedTest
    @EnumSource(names = {"REST", "SOAP"})
    void what_passes_through_the_house_is_not_registered_by_hand(Way way) {
        CaseId id = referred();

        Refused.with(
                "notes-itself",
                "way",
                () -> registered(id, Paper.of(Passage.in(TODAY, way), PaperKind.APPEAL, FROM_THE_PERSON)));
    }

    @Test
    void a_paper_does_not_come_tomorrow_and_its_file_is_the_case_s_own() {
        CaseId id = referred();
        Paper appeal = Paper.of(Passage.in(TODAY, Way.PAPER), PaperKind.APPEAL, FROM_THE_PERSON);

        Refused.with(
                "day-too-late",
                "on",
                () -> registered(
                        id, Paper.of(Passage.in(TODAY.plusDays(1), Way.PAPER), PaperKind.APPEAL, FROM_THE_PERSON)));
        Refused.with("file-not-in-case", "fileId", () -> registered(id, appeal.holding(AttachmentId.next())));
        AttachmentId gone = added(id);
        removed(id, gone);
        Refused.with("file-not-in-case", "fileId", () -> registered(id, appeal.holding(gone)));
    }

    @Test
    void it_comes_from_an_organisation_or_from_a_side_and_not_from_both() {
        OrganisationId company = town.otherCompany();

        assertThat(Correspondent.of(Optional.of(company), Optional.empty())).isEqualTo(Correspondent.of(company));
        Refused.with("organisation-or-side", "side", () -> Correspondent.of(Optional.empty(), Optional.empty()));
        Refused.with(
                "organisation-or-side", "side", () -> Correspondent.of(Optional.of(company), Optional.of(Side.COURT)));
    }

    @Test
    void a_wrong_line_is_struck_once_with_a_reason_and_still_seen() {
        CaseId id = referred();
        PaperId wrong = registered(id, Paper.of(Passage.in(TODAY, Way.PAPER), PaperKind.OTHER, FROM_THE_PERSON));

        Refused.with("missing-part", "reason", () -> struck(id, wrong, ""));
        struck(id, wrong, "Dubbelt.");

        PaperLine line = all(id).items().get(1);
        assertThat(line.strike()).contains(new Struck(TODAY, worker().user(), Optional.of("Dubbelt.")));
        assertThat(line.toString()).doesNotContain("Dubbelt");
        Refused.with("already-struck", () -> struck(id, wrong, "Igen"));
        Refused.with("unknown-paper", () -> struck(id, PaperId.next(), "Finns inte"));
        registered(id, Paper.of(Passage.out(TODAY, Way.PAPER), PaperKind.OTHER, FROM_THE_PERSON));
        assertThat(all(id).items()).extracting(PaperLine::number).containsExactly(1, 2, 3);
    }

    @Test
    void why_a_line_is_struck_or_a_file_taken_out_is_read_by_those_who_read_the_reasons_of_a_timeline() {
        FlatCase flats = new FlatCase(town);
        CaseId id = flats.applied(FlatCase.trial("199906042388"));
        removed(applicant(), id, added(applicant(), id, "En inläst sida."));

        PaperLine told = list(applicant(), id, PageRequest.first()).items().get(1);
        PaperLine agency = list(flats.agency(), id, PageRequest.first()).items().get(1);

        assertThat(told.strike()).flatMap(Struck::reason).contains("Hör till ett annat ärende.");
        assertThat(agency.strike()).map(Struck::on).contains(TODAY);
        assertThat(agency.strike()).flatMap(Struck::reason).isEmpty();
        assertThat(removal(applicant(), id)).contains("Hör till ett annat ärende.");
        assertThat(removal(flats.agency(), id)).isEmpty();
    }

    private Optional<String> removal(Actor reader, CaseId id) {
        return town.as(reader, "attachment.list", Attachments.class, files -> files.list(id, PageRequest.first())
                        .items()
                        .get(0)
                        .removal())
                .orElseThrow()
                .reason();
    }

    @Test
    void it_is_read_page_by_page_in_its_order() {
        CaseId id = referred();
        for (int i = 0; i < 4; i++) {
            registered(id, Paper.of(Passage.in(TODAY.minusDays(i), Way.PAPER), PaperKind.OTHER, FROM_THE_PERSON));
        }

        Page<PaperLine> second = list(worker(), id, new PageRequest(2, 2));

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.items()).extracting(PaperLine::number).containsExactly(3, 4);
    }

    @Test
    void what_is_undone_leaves_no_line() {
        CaseId id = referred();

        Refused.with("kind-not-taken", () -> added(id, "MZ\0\1"));

        assertThat(lines(id)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "support-worker, SUPPORT_PROVIDER",
        "landlord-manager, HOUSING_COMPANY",
        "placement-broker, PLACEMENT_BROKER",
        "contact-person, DISTRICT_ADMINISTRATION"
    })
    void nobody_else_reads_or_writes_in_it(String role, OrganisationKind at) {
        CaseId id = referred();
        Actor outsider = town.somebody(role, at);

        Refused.with("not-allowed", () -> list(outsider, id, PageRequest.first()));
        Refused.with(
                "not-allowed",
                () -> town.as(
                        outsider,
                        "paper.register",
                        PaperRegister.class,
                        register -> register.register(
                                id,
                                Expected.any(),
                                Paper.of(Passage.in(TODAY, Way.PAPER), PaperKind.OTHER, FROM_THE_PERSON))));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(RegisterRefusal.class);
    }

    private CaseId referred() {
        return acts.referred(AReferral.inOrder().in(town));
    }

    private Actor worker() {
        return town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    }

    private Actor applicant() {
        return town.somebody("contact-person", OrganisationKind.DISTRICT_ADMINISTRATION);
    }

    private void appealed(CaseId id, AppealResult result) {
        DecisionId decision = housing(id);
        AppealId appeal = town.as(
                worker(),
                "appeal.receive",
                Appeals.class,
                appeals -> appeals.receive(decision, town.clock().today()));
        town.as(worker(), "appeal.end", Appeals.class, appeals -> {
            appeals.end(decision, appeal, result, town.clock().today());
            return true;
        });
    }

    private DecisionId housing(CaseId id) {
        return sql().one(
                        "select decision_id from intake.decision where case_id = ? and kind = 'HOUSING'",
                        row -> new DecisionId(Sql.uuid(row, "decision_id")),
                        id.value())
                .orElseThrow();
    }

    private void served(CaseId id, LocalDate on) {
        DecisionId decision = housing(id);
        town.as(worker(), "decision.serve", DecisionDesk.class, desk -> {
            desk.serve(decision, Expected.any(), on);
            return true;
        });
    }

    private AttachmentId added(CaseId id) {
        return added(id, "En inläst sida.");
    }

    private AttachmentId added(CaseId id, String content) {
        return added(worker(), id, content);
    }

    private AttachmentId added(Actor actor, CaseId id, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return town.as(
                actor,
                "attachment.add",
                Attachments.class,
                files -> files.add(
                        id,
                        Expected.any(),
                        new NewAttachment(Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes))));
    }

    private void removed(CaseId id, AttachmentId file) {
        removed(worker(), id, file);
    }

    private void removed(Actor actor, CaseId id, AttachmentId file) {
        town.as(actor, "attachment.remove", Attachments.class, files -> {
            files.remove(id, Expected.any(), file, "Hör till ett annat ärende.");
            return true;
        });
    }

    private PaperId registered(CaseId id, Paper paper) {
        return town.as(
                worker(),
                "paper.register",
                PaperRegister.class,
                register -> register.register(id, Expected.any(), paper));
    }

    private void struck(CaseId id, PaperId paper, String reason) {
        town.as(worker(), "paper.strike", PaperRegister.class, register -> {
            register.strike(id, Expected.any(), paper, reason);
            return true;
        });
    }

    private Page<PaperLine> all(CaseId id) {
        return list(worker(), id, PageRequest.first());
    }

    private Page<PaperLine> list(Actor reader, CaseId id, PageRequest request) {
        return town.as(reader, "paper.list", PaperRegister.class, register -> register.list(id, request));
    }

    private List<String> lines(CaseId id) {
        return lines(worker(), id);
    }

    /** As «2 OUT MAIL LETTER flat-offer DISTRICT_ADMINISTRATION 2026-11-02». */
    private List<String> lines(Actor reader, CaseId id) {
        return list(reader, id, PageRequest.first()).items().stream()
                .map(line -> "%s %s %s %s %s%s %s"
                        .formatted(
                                line.number(),
                                line.paper().passage().direction(),
                                line.paper().passage().way(),
                                line.paper().kind(),
                                line.paper()
                                        .detail()
                                        .map(detail -> detail + " ")
                                        .orElse(""),
                                who(line.paper().with()),
                                line.paper().passage().on()))
                .toList();
    }

    private String who(Correspondent with) {
        return Optional.ofNullable(with.side()).map(Side::name).orElseGet(() -> sql().one(
                        "select kind from intake.organisation where organisation_id = ?",
                        row -> row.getString(1),
                        Optional.ofNullable(with.organisation()))
                .orElseThrow());
    }

    private Sql sql() {
        return Stores.sql(town.database());
    }
}
