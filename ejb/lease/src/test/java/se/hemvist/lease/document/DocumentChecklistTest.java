package se.hemvist.lease.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.document.DocumentChecklistView.Line;
import se.hemvist.lease.document.DocumentRefusal.DocumentsMissing;
import se.hemvist.lease.document.DocumentRefusal.PartyMissing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.hemvist.lease.document.DocumentKind.ACTION_PLAN;
import static se.hemvist.lease.document.DocumentKind.CHECKPOINT_AGREEMENT;
import static se.hemvist.lease.document.DocumentKind.DECISION;
import static se.hemvist.lease.document.DocumentKind.GENERAL_RULES;
import static se.hemvist.lease.document.DocumentKind.TENURE_WAIVER;

/** Försöks- och träningslägenheter, «Pappersexercis», with the days of A-12. */
class DocumentChecklistTest {

    private static final LocalDate SIGNED_ON = LocalDate.of(2027, 1, 11);
    private static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);

    private final DocumentChecklist checklist = of(Programme.TRIAL);

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "HEAD_LEASE,           1900-01-01, ",
        "HEAD_LEASE,           1968-07-01, ",
        "DECISION,             1981-12-31, 1982-01-01",
        "ACTION_PLAN,          2025-01-01, ",
        "GENERAL_RULES,        2026-10-31, 2026-11-01",
        "SUBLEASE,             1900-01-01, 2026-11-01",
        "TENURE_WAIVER,        2026-11-01, ",
        "CHECKPOINT_AGREEMENT, 2026-10-31, 2026-11-01",
    })
    void bears_a_day_on_which_it_can_have_been_written(
            DocumentKind kind, LocalDate dated, @Nullable LocalDate earliest) {
        Document paper = APaper.of(kind, dated);
        LocalDate applied = LocalDate.of(2026, 11, 1);

        if (earliest == null) {
            paper.demandSince(applied);
        } else {
            assertThatThrownBy(() -> paper.demandSince(applied))
                    .isInstanceOfSatisfying(CaseRefusal.DayTooEarly.class, no -> assertThat(no.facts())
                            .containsEntry("earliest", earliest));
        }
    }

    @Test
    @Shows("S-79")
    void is_complete_without_the_waiver() {
        add(APaper.allBut(SIGNED_ON));

        checklist.demandAll(Occasion.SIGNING, SIGNED_ON, Optional.empty());
        checklist.demandAll(Occasion.MOVE_IN, MOVED_IN, Optional.empty());

        assertThat(checklist.view().overridden()).isEmpty();
        assertThat(line(TENURE_WAIVER).documents()).isEmpty();
    }

    @ParameterizedTest
    @Shows({"S-79", "S-80", "S-81", "S-82", "S-83", "S-84", "S-87"})
    @EnumSource(value = DocumentKind.class, names = "TENURE_WAIVER", mode = EnumSource.Mode.EXCLUDE)
    void says_which_paper_is_missing_and_where_that_is_written(DocumentKind missing) {
        add(APaper.allBut(SIGNED_ON, missing));

        for (Occasion occasion : Occasion.values()) {
            assertThatThrownBy(() -> checklist.demandAll(occasion, SIGNED_ON, Optional.empty()))
                    .isInstanceOfSatisfying(DocumentsMissing.class, no -> {
                        assertThat(no.factsInWords()).containsEntry("missing", missing.name());
                        assertThat(no.facts().get("heading"))
                                .hasToString("Försöks- och träningslägenheter, Pappersexercis; A-12");
                        assertThat(no.field()).contains("documents");
                        Refusals.demandSaid(no);
                    });
        }
    }

    @ParameterizedTest
    @Shows("L-05")
    @CsvSource({"GENERAL_RULES, ACTION_PLAN", "ACTION_PLAN, GENERAL_RULES"})
    void the_general_rules_and_the_plan_for_support_are_two_papers_each_with_its_version(
            DocumentKind there, DocumentKind missing) {
        add(APaper.allBut(SIGNED_ON, missing, there));
        checklist.add(new Document(there, SIGNED_ON, there.parties(), "D-1", "2002-01"), MOVED_IN);
        refused(() -> checklist.demandAll(Occasion.SIGNING, SIGNED_ON, Optional.empty()), DocumentsMissing.class);

        checklist.add(new Document(missing, SIGNED_ON, missing.parties(), "D-2", "2004-01"), MOVED_IN);
        checklist.demandAll(Occasion.SIGNING, SIGNED_ON, Optional.empty());

        assertThat(line(there).documents())
                .extracting(Document::templateVersion)
                .containsExactly("2002-01");
        assertThat(line(missing).documents())
                .extracting(Document::templateVersion)
                .containsExactly("2004-01");
    }

    @Test
    void a_paper_dated_later_does_not_count_yet() {
        add(APaper.allBut(SIGNED_ON, DECISION));
        checklist.add(APaper.of(DECISION, SIGNED_ON.plusDays(1)), MOVED_IN);

        refused(() -> checklist.demandAll(Occasion.SIGNING, SIGNED_ON, Optional.empty()), DocumentsMissing.class);
        checklist.demandAll(Occasion.MOVE_IN, SIGNED_ON.plusDays(1), Optional.empty());
    }

    @Test
    @Shows("S-79")
    void what_somebody_named_lets_be_missing_is_kept_for_each_occasion() {
        add(APaper.allBut(SIGNED_ON, DECISION, GENERAL_RULES));

        checklist.demandAll(Occasion.SIGNING, SIGNED_ON, Optional.of(APaper.without(DECISION, GENERAL_RULES)));
        checklist.add(APaper.of(GENERAL_RULES, MOVED_IN), MOVED_IN);
        refused(() -> checklist.demandAll(Occasion.MOVE_IN, MOVED_IN, Optional.empty()), DocumentsMissing.class);
        checklist.demandAll(Occasion.MOVE_IN, MOVED_IN, Optional.of(APaper.without(DECISION)));

        assertThat(checklist.view().overridden())
                .extracting(Overridden::kind, Overridden::occasion, Overridden::on)
                .containsExactly(
                        tuple(DECISION, Occasion.SIGNING, SIGNED_ON),
                        tuple(GENERAL_RULES, Occasion.SIGNING, SIGNED_ON),
                        tuple(DECISION, Occasion.MOVE_IN, MOVED_IN));
        assertThat(checklist.view().overridden())
                .allMatch(kept ->
                        kept.by().equals("Enhetschef Ek") && kept.reason().startsWith("Beslutet"));
    }

    @Test
    void an_override_covers_what_it_names_and_counts_only_what_is_missing() {
        add(APaper.allBut(SIGNED_ON, DECISION, ACTION_PLAN));

        refused(
                () -> checklist.demandAll(Occasion.SIGNING, SIGNED_ON, Optional.of(APaper.without(DECISION))),
                DocumentsMissing.class);
        checklist.demandAll(
                Occasion.SIGNING, SIGNED_ON, Optional.of(APaper.without(DECISION, ACTION_PLAN, GENERAL_RULES)));

        assertThat(checklist.view().overridden()).extracting(Overridden::kind).containsExactly(ACTION_PLAN, DECISION);
    }

    @Test
    void an_override_says_who_and_why() {
        refused(
                () -> checklist.demandAll(
                        Occasion.SIGNING,
                        SIGNED_ON,
                        Optional.of(new DocumentOverride(Set.of(DocumentKind.values()), " ", "Brådskar"))),
                MissingPart.class);
        refused(
                () -> checklist.demandAll(
                        Occasion.SIGNING,
                        SIGNED_ON,
                        Optional.of(new DocumentOverride(Set.of(DocumentKind.values()), "Ek", " "))),
                MissingPart.class);
    }

    @Test
    void a_paper_has_its_parties_a_day_that_has_come_and_a_place() {
        refused(
                () -> checklist.add(
                        new Document(CHECKPOINT_AGREEMENT, SIGNED_ON, Set.of(DocumentParty.HEAD_TENANT), "D-1", null),
                        SIGNED_ON),
                PartyMissing.class);
        refused(() -> checklist.add(APaper.of(DECISION, SIGNED_ON.plusDays(1)), SIGNED_ON), DayTooLate.class);
        refused(
                () -> checklist.add(new Document(DECISION, SIGNED_ON, DECISION.parties(), " ", null), SIGNED_ON),
                MissingPart.class);
    }

    @Test
    void a_newer_paper_stands_beside_the_older_one() {
        checklist.add(APaper.of(ACTION_PLAN, SIGNED_ON.minusYears(1)), SIGNED_ON);
        checklist.add(APaper.of(ACTION_PLAN, SIGNED_ON), SIGNED_ON);

        assertThat(line(ACTION_PLAN).documents())
                .extracting(Document::datedOn)
                .containsExactly(SIGNED_ON.minusYears(1), SIGNED_ON);
    }

    @Test
    void housing_first_asks_for_no_paper_and_shows_those_that_are_there() {
        DocumentChecklist none = of(Programme.HOUSING_FIRST);

        none.demandAll(Occasion.SIGNING, SIGNED_ON, Optional.empty());
        none.demandAll(Occasion.MOVE_IN, MOVED_IN, Optional.empty());
        assertThat(none.view().lines()).isEmpty();

        none.add(APaper.of(ACTION_PLAN, SIGNED_ON), SIGNED_ON);
        assertThat(none.view().lines()).extracting(Line::kind).containsExactly(ACTION_PLAN);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(DocumentRefusal.class);
    }

    @Test
    void what_was_written_of_people_is_not_told_in_logs() {
        assertThat(APaper.without(DECISION).toString()).doesNotContain("Beslutet");
        assertThat(new Overridden(DECISION, Occasion.SIGNING, SIGNED_ON, "Ek", "Beslutet").toString())
                .doesNotContain("Beslutet");
    }

    private void add(List<Document> documents) {
        documents.forEach(document -> checklist.add(document, SIGNED_ON));
    }

    private Line line(DocumentKind kind) {
        return checklist.view().lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static DocumentChecklist of(Programme programme) {
        return DocumentChecklist.begun(UUID.randomUUID(), programme, SIGNED_ON);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
