package se.hemvist.lease.prospect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.absence.AbsenceRecords;
import se.hemvist.lease.qualifying.QualifyingRules;
import se.hemvist.lease.qualifying.Stretch;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.tenure.Sublet;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.tenure.TenureStatus;
import se.hemvist.lease.waiver.WaiverDeeds;

import static org.assertj.core.api.Assertions.assertThat;

/** The leases of a letting office in one pass, asked of the real beans. */
@Shows({"L-03", "C-13", "A-78", "A-81", "A-33", "A-34", "A-59"})
class ProspectsTest {

    private static final int COUNT = 400;

    private static ManyLeases leases;

    @BeforeAll
    static void let() {
        leases = new ManyLeases(COUNT);
    }

    @AfterAll
    static void close() {
        leases.close();
    }

    @Test
    void each_has_what_it_has_when_it_is_asked_for_by_itself() {
        Set<TenureStatus> statuses = EnumSet.noneOf(TenureStatus.class);
        Set<Stretch.Counted> counted = new HashSet<>();
        Set<Long> before = new HashSet<>();
        leases.bench().inTransaction(() -> {
            for (Prospect prospect : all(ManyLeases.TODAY)) {
                assertThat(prospect).isEqualTo(byItself(prospect, ManyLeases.TODAY));
                statuses.add(prospect.tenure().status());
                Sublet let = prospect.tenure().why().let();
                before.add(ChronoUnit.DAYS.between(let.inARowSince(), let.start()));
                prospect.qualifies().stretches().forEach(stretch -> counted.add(stretch.counted()));
            }
        });

        assertThat(before).containsExactlyInAnyOrder(0L, 100L, 300L, 350L, 600L, 650L);
        assertThat(statuses).containsExactlyInAnyOrder(TenureStatus.values());
        assertThat(counted).containsExactlyInAnyOrder(Stretch.Counted.values());
    }

    @Test
    void they_are_told_as_of_any_day() {
        LocalDate later = ManyLeases.TODAY.plusYears(3);

        List<Prospect> then = all(later);

        assertThat(then)
                .hasSize(COUNT)
                .allMatch(prospect -> prospect.tenure().day().equals(later));
        assertThat(then).noneMatch(prospect -> prospect.tenure().status() == TenureStatus.NONE_YET);
    }

    @Test
    void the_list_has_each_once_the_one_that_began_last_first() {
        List<Prospect> listed = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            Page<Prospect> found = leases.prospects().list(new PageRequest(page, 100), Optional.empty());
            assertThat(found.total()).isEqualTo(COUNT);
            listed.addAll(found.items());
        }

        assertThat(listed)
                .extracting(Prospect::sublease)
                .doesNotHaveDuplicates()
                .hasSize(COUNT);
        assertThat(listed)
                .extracting(prospect -> prospect.tenure().why().let().start())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void another_office_has_none_of_them() {
        assertThat(leases.strangers()
                        .list(PageRequest.first(), Optional.empty())
                        .total())
                .isZero();
    }

    private static List<Prospect> all(LocalDate day) {
        List<Prospect> all = new ArrayList<>();
        leases.bench()
                .get(RunningLets.class)
                .each(leases.office(), COUNT, 0, lease -> all.add(Prospect.of(lease, rules(), day)));
        return all;
    }

    private static Prospect byItself(Prospect prospect, LocalDate day) {
        LeaseFacts lease = leases.bench().get(SubleaseProgress.class).facts(prospect.sublease());
        return new Prospect(
                lease.file().sublease(),
                lease.file().about(),
                Tenure.of(
                        Sublet.of(lease.days(), lease.block()),
                        leases.bench().get(WaiverDeeds.class).of(prospect.sublease()),
                        day),
                rules().governing(
                                lease.programme(),
                                lease.file().about().municipality(),
                                lease.days().countedSince())
                        .rule()
                        .qualifyingDay(
                                lease.days().countedSince(),
                                leases.bench().get(AbsenceRecords.class).of(prospect.sublease()),
                                day));
    }

    private static QualifyingRules rules() {
        return leases.bench().get(QualifyingRules.class);
    }
}
