package se.hemvist.lease.qualifying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.absence.AwayDays;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The qualifying day against one that is found another way: day by day on a line of days, with a calendar of its own, until
 * it moves no more; for every first day of twenty years.
 */
class QualifyingDayOracleTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2040, 1, 1);
    private static final int LINE = 5000;
    private static final int MONTHS = 18;
    private static final int YEAR = 12;
    private static final int LONGER_THAN = 30;

    private final Random random = new Random(5);

    @Test
    @Shows({"G-131", "G-133", "A-34", "A-59"})
    void both_find_the_same_day_for_every_first_day_of_twenty_years() {
        Stream.iterate(FIRST, day -> day.isBefore(END), day -> day.plusDays(1)).forEach(start -> {
            LocalDate asOf = start.plusDays(random.nextInt(1200));
            List<AwayDays> absences = someAbsences(start, asOf);

            TransferPolicy policy =
                    TransferPolicy.of(Programme.HOUSING_FIRST).on(start).rule();

            assertThat(policy.qualifyingDay(start, absences, asOf).day())
                    .as("from %s, away %s, asked on %s", start, absences, asOf)
                    .isEqualTo(start.plusDays(found(start, absences, asOf)));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Programme.class,
            names = {"TRIAL", "TRAINING"})
    @Shows("S-24")
    void in_a_trial_it_is_the_day_a_year_on_wherever_the_tenant_was(Programme programme) {
        Stream.iterate(FIRST, day -> day.isBefore(END), day -> day.plusDays(1)).forEach(start -> {
            LocalDate asOf = start.plusDays(random.nextInt(1200));
            List<AwayDays> absences = someAbsences(start, asOf);

            QualifyingDay found = TransferPolicy.of(programme).on(start).rule().qualifyingDay(start, absences, asOf);

            assertThat(found.day())
                    .as("from %s, away %s, asked on %s", start, absences, asOf)
                    .isEqualTo(start.plusDays(daysInMonths(start, YEAR)));
        });
    }

    /** The number of the day from the start, found by stepping until it stands still. */
    private static int found(LocalDate start, List<AwayDays> absences, LocalDate asOf) {
        BitSet away = line(start, absences, asOf);
        int base = daysInMonths(start, MONTHS);
        int day = base;
        int before;
        do {
            before = day;
            day = base + longDaysBegunBefore(before, away);
        } while (day != before);
        return day;
    }

    private static BitSet line(LocalDate start, List<AwayDays> absences, LocalDate asOf) {
        BitSet away = new BitSet(LINE);
        for (int at = 0; at < LINE; at++) {
            LocalDate day = start.plusDays(at);
            boolean gone = absences.stream()
                    .anyMatch(absence -> !day.isBefore(absence.first())
                            && !day.isAfter(absence.ended().orElse(asOf)));
            away.set(at, gone);
        }
        return away;
    }

    private static int longDaysBegunBefore(int day, BitSet away) {
        int sum = 0;
        int at = away.nextSetBit(0);
        while (at >= 0 && at < day) {
            int home = away.nextClearBit(at);
            sum += home - at > LONGER_THAN ? home - at : 0;
            at = away.nextSetBit(home);
        }
        return sum;
    }

    /** Whole months by a calendar of its own, to the last day of a month that is too short. */
    private static int daysInMonths(LocalDate start, int months) {
        int days = 0;
        int year = start.getYear();
        int month = start.getMonthValue();
        for (int passed = 0; passed < months; passed++) {
            days += length(year, month);
            year += month == 12 ? 1 : 0;
            month = month % 12 + 1;
        }
        int tooMany = start.getDayOfMonth() - length(year, month);
        return days - Math.max(0, tooMany);
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> leap ? 29 : 28;
            default -> 31;
        };
    }

    private List<AwayDays> someAbsences(LocalDate start, LocalDate asOf) {
        List<AwayDays> absences = new ArrayList<>();
        int many = random.nextInt(6);
        for (int i = 0; i < many; i++) {
            LocalDate first = start.plusDays(random.nextInt(900) - 40L);
            absences.add(new AwayDays(first, first.plusDays(random.nextInt(70))));
        }
        if (random.nextInt(4) == 0) {
            absences.add(AwayDays.since(asOf.minusDays(random.nextInt(60))));
        }
        return absences;
    }
}
