package se.hemvist.followup.tenancy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.conduct.DisturbanceEvent.ContactMissed;
import se.hemvist.lease.conduct.DisturbanceEvent.NoticeOf;
import se.hemvist.lease.conduct.DisturbanceEvent.NoticeSent;
import se.hemvist.lease.conduct.DisturbanceEvent.Reached;
import se.hemvist.lease.conduct.DisturbanceEvent.TenantContacted;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeGiven;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;
import se.hemvist.lease.transfer.TransferMoved;
import se.hemvist.lease.transfer.TransferState;

import static org.assertj.core.api.Assertions.assertThat;

/** K-18 and K-22 on a real database, against tables worked out by hand. */
class TenancyFiguresTest {

    private static final Municipality CITY = new Municipality("1480");
    private static final LeasedCase ABOUT = new LeasedCase(CaseId.next(), CaseNumber.of(2026, 7), CITY);
    private static final SubleaseParties PARTIES = new SubleaseParties(
            OrganisationId.next(), OrganisationId.next(), OrganisationId.next(), OrganisationId.next());
    private static final LocalDate SENT = LocalDate.of(2028, 9, 12);
    private static final Database DATABASE = Database.migrated("followup");
    private static final EntityManagers ENTITIES = EntityManagers.of("followup", DATABASE);

    private final DisturbanceId disturbance = DisturbanceId.next();
    private final SubleaseId sublease = SubleaseId.next();

    @BeforeEach
    void nothing_has_happened() {
        DATABASE.execute("truncate followup.tenancy_fact");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"IN_TIME, notice.IN_TIME", "LATE, notice.LATE", "MISSED, notice.MISSED", "NONE, notice.OPEN"})
    @Shows({"K-18", "A-29", "G-115"})
    void a_notice_is_counted_in_its_month_by_whether_the_tenant_was_reached_in_time(String contact, String measure) {
        run(events -> events.on(sent(1, SENT)));
        LocalDate next = LocalDate.of(2028, 10, 2);
        switch (contact) {
            case "MISSED" -> run(events -> events.on(missed(1, next)));
            case "NONE" -> {}
            default -> run(events -> events.on(contacted(1, contact.equals("IN_TIME"), next)));
        }

        assertThat(counted("2028-09")).isEqualTo(Map.of(measure, 1L));
        assertThat(counted("2028-10")).isEmpty();
    }

    @Test
    @Shows("K-18")
    void a_contact_that_comes_after_the_breach_leaves_it_a_breach_and_each_notice_counts_for_itself() {
        run(events -> events.on(sent(1, SENT)));
        run(events -> events.on(sent(1, SENT)));
        run(events -> events.on(missed(1, SENT.plusDays(1))));
        run(events -> events.on(contacted(1, false, SENT.plusDays(2))));
        run(events -> events.on(sent(2, SENT.plusDays(9))));
        run(events -> events.on(contacted(2, true, SENT.plusDays(10))));

        assertThat(counted("2028-09")).isEqualTo(Map.of("notice.MISSED", 1L, "notice.IN_TIME", 1L));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            due at the month's end     | DUE 2028-09-30                                            | transfer.DUE
            due the day after          | DUE 2028-10-01                                            |
            due before and still       | DUE 2028-02-01                                            | transfer.DUE
            moved on by an absence     | DUE 2028-09-01, COUNTING 2028-09-08                       |
            looked into                | DUE 2028-09-01, UNDER_REVIEW 2028-09-04                   | transfer.UNDER_REVIEW
            two on one day             | DUE 2028-09-01, UNDER_REVIEW 2028-09-04, ASKED_OWNER 2028-09-04 | transfer.ASKED_OWNER
            postponed                  | UNDER_REVIEW 2028-09-04, POSTPONED 2028-09-05             |
            refused in the month       | ASKED_OWNER 2028-08-04, REFUSED 2028-09-05                | transfer.REFUSED
            refused before             | ASKED_OWNER 2028-07-04, REFUSED 2028-08-31                |
            granted in the month       | ASKED_OWNER 2028-08-04, GRANTED 2028-09-30                | transfer.GRANTED
            notice given while due     | DUE 2028-09-01, RESTS 2028-09-02                          |
            the notice came to nothing | DUE 2028-09-01, RESTS 2028-09-02, DUE 2028-09-09          | transfer.DUE
            """)
    @Shows({"K-22", "G-134", "G-137"})
    void a_transfer_stands_where_it_was_at_the_month_s_end_and_what_the_owner_says_counts_in_its_month(
            String when, String states, String measure) {
        Arrays.stream(states.split(",")).map(state -> state.strip().split(" ")).forEach(state -> {
            LocalDate on = LocalDate.parse(state[1]);
            run(events -> {
                if (state[0].equals("RESTS")) {
                    events.on(new NoticeGiven(sublease, ABOUT, PARTIES, Programme.HOUSING_FIRST, on));
                } else {
                    events.on(moved(Programme.HOUSING_FIRST, TransferState.valueOf(state[0]), on));
                }
            });
        });

        assertThat(counted("2028-09")).isEqualTo(measure == null ? Map.of() : Map.of(measure, 1L));
    }

    @Test
    @Shows({"K-22", "G-133", "A-59"})
    void a_transfer_that_is_done_tells_how_long_it_took_and_how_much_absence_had_moved_it() {
        LocalDate on = LocalDate.of(2028, 9, 27);
        TransferMoved.Done done = new TransferMoved.Done(on.minusDays(600), 40);
        run(events -> events.on(new TransferMoved(
                sublease,
                ABOUT,
                PARTIES,
                new TransferMoved.To(Programme.HOUSING_FIRST, TransferState.TRANSFERRED, Optional.of(done)),
                on)));

        assertThat(counted("2028-09"))
                .isEqualTo(Map.of("transfer.TRANSFERRED", 1L, "transferDays", 600L, "transferDaysDeducted", 40L));
    }

    @Test
    void where_no_support_on_an_assignment_goes_with_the_lease_nothing_is_counted() {
        run(events -> events.on(moved(Programme.TRIAL, TransferState.DUE, SENT)));

        assertThat(counted("2028-09")).isEmpty();
    }

    @Test
    void each_is_counted_for_whose_case_it_is_and_who_gives_the_support_and_in_no_other_city() {
        run(events -> events.on(sent(1, SENT)));

        assertThat(counts(CITY))
                .containsExactly(new Cell(
                        PARTIES.administration().value(),
                        Optional.of(PARTIES.provider().value()),
                        "notice.OPEN",
                        1));
        assertThat(counts(new Municipality("0180"))).isEmpty();
    }

    private static Survey survey(Municipality municipality, String month) {
        YearMonth counted = YearMonth.parse(month);
        return new Survey(municipality, counted, counted.atEndOfMonth());
    }

    private static List<Cell> counts(Municipality municipality) {
        return ENTITIES.inTransaction(manager -> figures(manager).count(survey(municipality, "2028-09")));
    }

    private NoticeSent sent(int number, LocalDate on) {
        return new NoticeSent(disturbance, ABOUT, PARTIES, notice(number), on);
    }

    private ContactMissed missed(int number, LocalDate on) {
        return new ContactMissed(disturbance, ABOUT, PARTIES, notice(number), on);
    }

    private TenantContacted contacted(int number, boolean inTime, LocalDate on) {
        return new TenantContacted(disturbance, ABOUT, PARTIES, new Reached(notice(number), inTime), on);
    }

    private static NoticeOf notice(int number) {
        return new NoticeOf(Programme.HOUSING_FIRST, number);
    }

    private TransferMoved moved(Programme programme, TransferState state, LocalDate on) {
        return new TransferMoved(
                sublease, ABOUT, PARTIES, new TransferMoved.To(programme, state, Optional.empty()), on);
    }

    private static Map<String, Long> counted(String month) {
        Map<String, Long> counts = new HashMap<>();
        ENTITIES.inTransaction(manager -> figures(manager).count(survey(CITY, month)))
                .forEach(count -> counts.merge(count.measure(), count.count(), Long::sum));
        return counts;
    }

    private static void run(Consumer<LeaseEvents> work) {
        ENTITIES.run(manager -> {
            LeaseEvents events = new LeaseEvents();
            events.facts = new TenancyFacts();
            events.facts.entities = manager;
            work.accept(events);
        });
    }

    private static TenancyFigures figures(EntityManager manager) {
        TenancyFigures figures = new TenancyFigures();
        figures.facts = new TenancyFacts();
        figures.facts.entities = manager;
        return figures;
    }
}
