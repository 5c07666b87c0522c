package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.kernel.deadline.SampleKind.derived;
import static se.hemvist.kernel.deadline.SampleKind.span;

/** Worklists of one kind, of one person, and of whoever leads the work. */
class NarrowedWorklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final UUID ANNAS = new UUID(5, 1);
    private static final UUID BOS = new UUID(5, 2);
    private static final Role UNIT_HEAD = new Role("unit-head");

    private final Database database = Database.migrated("kernel");
    private final SampleKind answer = new SampleKind("T-15", false);
    private final SampleKind meeting = new SampleKind("T-17", false);
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(TODAY), answer, meeting)
            .owning((user, organisation, cases) -> cases.stream()
                    .filter(one -> user.equals("anna") && one.equals(ANNAS))
                    .collect(Collectors.toSet()));
    private final Deadlines deadlines = bench.deadlines();

    @BeforeEach
    void some_are_open() {
        deadlines.derive(answer, in(ANNAS, new UUID(1, 1), "2026-11-16"));
        deadlines.derive(answer, in(BOS, new UUID(1, 2), "2026-11-17"));
        deadlines.derive(meeting, in(ANNAS, new UUID(1, 3), "2026-11-18"));
        Derived lone = derived(new UUID(1, 4), span("2026-11-11", "2026-11-19"));
        deadlines.derive(
                meeting,
                new Derived(
                        Subject.ofNoCase(new UUID(1, 4), new Municipality("1480")),
                        lone.responsible(),
                        lone.span(),
                        lone.why()));
    }

    @ParameterizedTest(name = "of kind {0}, of {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                 |      | 1 2 3 4
            T-15 |      | 1 2
            T-17 |      | 3 4
            T-99 |      | ''
                 | anna | 1 3
            T-17 | anna | 3
                 | bo   | ''
            """)
    void has_those_that_are_wanted(String kind, String user, String subjects) {
        Page<DeadlineView> page = deadlines.worklist(
                query(SampleKind.ROLE), new Narrowing(Optional.ofNullable(kind), Optional.ofNullable(user)), Set.of());

        assertThat(page.items().stream()
                        .map(view -> Long.toString(view.derived().subject().id().getLeastSignificantBits() & 0xF))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(subjects);
        assertThat(page.total()).isEqualTo(page.items().size());
    }

    @Test
    @Shows("A-79")
    void of_whoever_leads_the_work_has_what_was_told_twice_to_be_late() {
        Night night = bench.night();
        TODAY.datesUntil(LocalDate.of(2026, 11, 24)).forEach(day -> DeadlineBench.said(night, day));

        assertThat(ofHead()).singleElement().satisfies(late -> {
            assertThat(late.derived().responsible().role()).isEqualTo(SampleKind.ROLE);
            assertThat(late.progress().escalatedOn()).contains(LocalDate.of(2026, 11, 16));
            assertThat(late.progress().escalatedAgainOn()).contains(LocalDate.of(2026, 11, 23));
        });
        deadlines.met(answer, new UUID(1, 1), "", LocalDate.of(2026, 11, 24));
        assertThat(ofHead()).isEmpty();
    }

    private List<DeadlineView> ofHead() {
        return deadlines.worklist(query(UNIT_HEAD), Set.of()).items();
    }

    private static WorklistQuery query(Role role) {
        return new WorklistQuery(SampleKind.ORGANISATION, Set.of(role), Optional.empty(), TODAY, PageRequest.first());
    }

    private static Derived in(UUID caseId, UUID subject, String dueOn) {
        Derived derived = derived(subject, span("2026-11-11", dueOn));
        return new Derived(
                new Subject(subject, "", caseId, new CaseNumber("HV-2026-000123"), new Municipality("1480")),
                derived.responsible(),
                derived.span(),
                derived.why());
    }
}
