package se.hemvist.lease.termination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.eviction.EvictionRespite;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.KnownForfeiture;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.leaving.WriteOff;
import se.hemvist.lease.notice.KnowledgeLimit;
import se.hemvist.lease.recovery.RecoveryRefusal.RecoveryOver;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.rent.RentLeft;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.tenure.TenureRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Endings on the database: kept as they were, and each clock as it is derived from them anew. */
class TerminationRecordsTest {

    private final Database database = Database.migrated("kernel", "lease");
    private final EntityManagers entities = EntityManagers.of("lease", database);
    private final RecordedTerminations terminations = new RecordedTerminations();
    private final LeaseEnds ends = new LeaseEnds();
    private final RecoveryForms forms = new RecoveryForms();
    private final DisputeReferrals referrals = new DisputeReferrals();
    private final GoodsLeft goods = new GoodsLeft();
    private final ClaimsLeft claims = new ClaimsLeft();
    private final RecoveryTimes recoveries = new RecoveryTimes();
    private final EvictionsDue evictions = new EvictionsDue();
    private Function<LocalDate, Tenure> tenure = ATermination::plain;
    private final List<Optional<LocalDate>> owed = new ArrayList<>();
    private final List<TerminationClock> clocks = List.of(ends, forms, referrals, goods, claims, recoveries, evictions);
    private final DeadlineBench bench = DeadlineBench.on(
            database, HouseClocks.on(ATermination.TODAY), ends, forms, referrals, goods, claims, recoveries, evictions);

    TerminationRecordsTest() {
        clocks.forEach(clock -> clock.terminations = terminations);
        referrals.tenures = new TenureRecords() {
            @Override
            public Tenure on(SubleaseId sublease, LocalDate day) {
                return tenure.apply(day);
            }
        };
        recoveries.leaseEnds = ends;
        recoveries.referrals = referrals;
        recoveries.rents = new OwedRents() {
            @Override
            void follow(TerminationFile file) {
                owed.add(file.rentOwedThrough());
            }
        };
        recoveries.deadlines = bench.deadlines();
        referrals.deadlines = bench.deadlines();
        forms.deadlines = bench.deadlines();
        database.inTransaction(() -> bench.kinds().store());
    }

    @Test
    @Shows("L-10")
    void one_is_kept_with_all_its_parts() {
        Termination settled = ATermination.in(TerminationState.VACATED);
        settled.settle(
                new Settlement(
                        ATermination.TODAY,
                        ATermination.TODAY,
                        true,
                        true,
                        new WriteOff(new BigDecimal("17.50"), ATermination.TODAY, "Påhittat skäl.")),
                RentLeft.unknown(),
                ATermination.TODAY);
        keep(settled);

        run(() -> assertThat(terminations.get(settled.file().about().sublease()).file())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(settled.file()));
    }

    @Test
    @Shows({"L-13", "L-09", "L-08"})
    void an_eviction_with_its_respite_and_notices_for_rent_for_crime_and_for_what_is_serious_are_kept_too() {
        Termination evicting = ATermination.in(TerminationState.EVICTION_ORDERED);
        evicting.tellBoard(ATermination.HEARD, ATermination.TODAY);
        evicting.respiteEviction(new EvictionRespite(ATermination.HEARD, ATermination.LEFT, false), ATermination.TODAY);
        Termination served = ATermination.servedForRent();
        served.ruleOutRecovery(ATermination.POSTED, "Flyttar ändå.");
        Termination applied = ATermination.in(TerminationState.EVICTION_APPLIED);

        Termination forCrime = ATermination.of(Programme.TRIAL, Ground.REPEATED_MISCONDUCT);
        forCrime.prepare(
                new PreparedNotice(
                        ATermination.RECORDED,
                        NoticeKind.EARLY,
                        "Påhittade skäl.",
                        null,
                        null,
                        new KnownForfeiture(
                                KnowledgeLimit.Ground.CRIME,
                                ATermination.MOVED_IN,
                                ATermination.MOVED_IN,
                                ATermination.RECORDED)),
                Optional.empty(),
                ATermination.TODAY);

        Termination forSerious = Termination.recorded(
                ATermination.lease(Programme.TRIAL),
                ATermination.seriousGround(),
                ATermination.serious(),
                ATermination.TODAY);
        assertThat(forSerious.file().ground().seriousOn()).isEqualTo(ATermination.SERIOUS_ON);

        Termination appealed = AppealTest.appealed();
        Termination tried = AppealTest.appealed();
        tried.decideAppeal(new TribunalDecision(ATermination.COURT_DECIDED, true, null, false), ATermination.TODAY);

        for (Termination termination : List.of(evicting, served, applied, forCrime, forSerious, appealed, tried)) {
            keep(termination);
            run(() -> assertThat(terminations
                            .get(termination.file().about().sublease())
                            .file())
                    .usingRecursiveComparison()
                    .ignoringFields("version")
                    .isEqualTo(termination.file()));
        }
    }

    @Test
    void the_last_one_of_a_sublease_is_found() {
        Termination withdrawn = ATermination.in(TerminationState.WITHDRAWN);
        keep(withdrawn);
        Termination again = ATermination.recordedAgain(withdrawn);
        run(() -> terminations.add(again));

        run(() -> assertThat(
                        terminations.get(withdrawn.file().about().sublease()).state())
                .isEqualTo(TerminationState.GROUND_RECORDED));
    }

    @Test
    @Shows({"T-27", "C-03", "C-10", "C-16", "C-17", "C-21"})
    void each_clock_runs_in_its_states_and_is_the_same_when_derived_anew() {
        Set<TerminationState> reached = Set.of(
                TerminationState.NOTICE_READY,
                TerminationState.RECOVERY_OPEN,
                TerminationState.RECOVERED,
                TerminationState.RUNNING_OUT,
                TerminationState.EVICTION_ORDERED,
                TerminationState.VACATED,
                TerminationState.SETTLED,
                TerminationState.WITHDRAWN);
        reached.forEach(state -> keep(ATermination.in(state)));
        Termination contested = ATermination.in(TerminationState.RUNNING_OUT);
        contested.contest(new Contest(ATermination.POSTED, false), ATermination::inBlock, ATermination.TODAY);
        keep(contested);
        keep(ATermination.leftWithGoods());

        run(() -> terminations
                .in(Set.of(TerminationState.values()))
                .forEach(file -> clocks.forEach(clock -> clock.owed(file).ifPresent(owed -> derive(clock, owed)))));

        assertThat(stored())
                .containsExactly(
                        "C-03 2028-01-28 2028-02-04",
                        "C-10 2028-05-16 2028-05-30",
                        "C-16 2028-08-27 2028-09-10",
                        "C-17 2030-03-01 2030-06-01",
                        "C-17 2030-03-01 2030-06-01",
                        "C-21 2028-06-10 2028-06-17",
                        "T-27 2028-04-16 2028-04-30",
                        "T-27 2028-04-16 2028-04-30");
        run(() -> assertThat(bench.night().differences(ATermination.TODAY)).isEmpty());
    }

    @Test
    @Shows("C-03")
    void a_tenancy_that_is_not_won_back_runs_out_in_the_night() {
        Termination open = ATermination.recoveryOpen();
        keep(open);
        run(() -> derive(recoveries, recoveries.owed(open.file()).orElseThrow()));

        run(() -> recoveries.act(open.file().about().sublease().value(), "", LocalDate.of(2028, 2, 4)));

        run(() -> assertThat(terminations.get(open.file().about().sublease()).state())
                .isEqualTo(TerminationState.RUNNING_OUT));
        assertThat(stored()).containsExactly("C-03 2028-01-28 2028-02-04", "T-27 2027-12-29 2028-01-12");
        assertThat(owed).as("rent is owed no longer than the lease").containsExactly(Optional.of(ATermination.POSTED));
        run(() -> assertThat(bench.night().differences(ATermination.TODAY)).isEmpty());
    }

    @Test
    @Shows({"L-11", "C-10", "A-71"})
    void
            where_the_lease_may_be_prolonged_the_referral_is_asked_for_contested_or_not_and_of_older_notices_in_the_night() {
        tenure = ATermination::inBlock;
        Termination running = ATermination.in(TerminationState.RUNNING_OUT);
        keep(running);
        keep(ATermination.in(TerminationState.VACATED));
        Termination decided = ATermination.in(TerminationState.DISPUTED);
        decided.decide(new TribunalDecision(ATermination.END, true, null, false), ATermination.TODAY);
        keep(decided);

        run(() -> bench.night().open(ATermination.TODAY));

        assertThat(stored()).containsExactly("C-10 2028-05-16 2028-05-30");
        run(() -> assertThat(referrals.recompute(LocalDate.of(2028, 6, 30)))
                .as("also when its last day has passed, and of that one only")
                .extracting(derived -> derived.subject().id())
                .containsExactly(running.file().about().sublease().value()));
    }

    @Test
    @Shows("L-09")
    void a_notice_for_rent_that_is_served_asks_for_the_forms_by_the_next_working_day_until_they_are_told_of() {
        Termination served = ATermination.servedForRent();
        keep(served);
        keep(ATermination.recoveryOpen());

        run(() -> bench.night().open(ATermination.TODAY));

        assertThat(stored()).containsExactly("L-09 2028-01-12 2028-01-13");
    }

    @Test
    @Shows({"L-11", "C-10", "A-71"})
    void the_night_that_lets_a_lease_run_out_by_an_ordinary_notice_asks_for_the_referral() {
        tenure = ATermination::inBlock;
        Termination open = ATermination.recoveryOpen(NoticeKind.ORDINARY);
        keep(open);
        run(() -> derive(recoveries, recoveries.owed(open.file()).orElseThrow()));

        run(() -> recoveries.act(open.file().about().sublease().value(), "", LocalDate.of(2028, 2, 4)));

        assertThat(stored())
                .containsExactly(
                        "C-03 2028-01-28 2028-02-04", "C-10 2028-05-16 2028-05-30", "T-27 2028-04-16 2028-04-30");
    }

    @ParameterizedTest(name = "{0} on {1}, told of after the night")
    @CsvSource({
        "PAID,             2028-02-02, true",
        "PAID,             2028-02-03, false",
        "BOARD_TAKES_OVER, 2028-02-02, true",
        "BOARD_TAKES_OVER, 2028-02-03, false",
        "HINDERED,         2028-03-15, true",
    })
    @Shows({"L-09", "C-03", "C-04", "A-50"})
    void what_was_done_in_time_or_after_a_hindrance_wins_the_tenancy_back_after_the_night_too(
            RecoveryWay way, LocalDate on, boolean won) {
        Termination open = ATermination.recoveryOpen();
        SubleaseId sublease = open.file().about().sublease();
        keep(open);
        run(() -> derive(recoveries, recoveries.owed(open.file()).orElseThrow()));
        run(() -> recoveries.act(sublease.value(), "", LocalDate.of(2028, 2, 4)));

        run(() -> {
            Termination passed = terminations.get(sublease);
            if (won) {
                passed.recover(ATermination.wonBack(way, on), ATermination.paid(), ATermination.TODAY);
            } else {
                assertThatThrownBy(() ->
                                passed.recover(ATermination.wonBack(way, on), ATermination.paid(), ATermination.TODAY))
                        .isInstanceOf(RecoveryOver.class);
            }
        });

        if (won) {
            run(() -> {
                TerminationFile file = terminations.get(sublease).file();
                assertThat(file.state()).isEqualTo(TerminationState.RECOVERED);
                assertThat(file.after().recovery().orElseThrow().recoveredOn()).isEqualTo(on);
                assertThat(file.after().recovery().orElseThrow().boardReference())
                        .isEqualTo(ATermination.wonBack(way, on).boardReference());
                assertThat(file.rentOwedThrough()).as("the lease goes on").isEmpty();
                assertThat(clocks)
                        .allSatisfy(clock -> assertThat(clock.owed(file)).isEmpty());
            });
        }
    }

    private void derive(TerminationClock clock, Derived owed) {
        bench.deadlines().derive(clock, owed);
    }

    private void keep(Termination termination) {
        database.execute(ASublease.row(termination.file().about().sublease()));
        run(() -> terminations.add(termination));
    }

    private List<String> stored() {
        return Stores.sql(database)
                .list(
                        "select concat_ws(' ', kind, warn_on, due_on) as line from kernel.deadline order by line",
                        row -> row.getString(1));
    }

    private void run(Runnable work) {
        entities.run(manager -> {
            terminations.entities = manager;
            recoveries.subleases = ASublease.progress(manager);
            referrals.subleases = recoveries.subleases;
            forms.subleases = recoveries.subleases;
            work.run();
        });
    }
}
