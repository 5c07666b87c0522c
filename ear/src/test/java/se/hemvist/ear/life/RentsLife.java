package se.hemvist.ear.life;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.RentOffice;
import se.hemvist.ear.city.RentOffice.Entry;

/**
 * The rents of Housing First, by the letting office's ledger: a file at the turn of each month with what has been paid, one
 * in its middle with what was late, and what is not paid by then comes with the next month's. The first file brings what
 * has been paid before. The shares are invented for tests: no source gives them. Trial flats' rents are not played.
 */
final class RentsLife {

    private static final BigDecimal MONTHLY = new BigDecimal("6450.00");
    private static final int STREAM = 57;
    private static final int DAY_OF_LATE_FILE = 12;
    private static final double IN_TIME = 0.9;
    private static final double LATE = 0.75;
    private static final double BY_SOCIAL_SERVICES = 0.15;
    private static final double RECORDED_WRONGLY = 0.04;
    private static final double ASSESSED = 0.04;

    /** A home that is let, with what has been paid for it. */
    private static final class Home {

        private final UUID sublease;
        private final LocalDate start;
        private final Chances chances;
        private BigDecimal paid = BigDecimal.ZERO;
        private boolean late;
        private boolean pays = true;

        Home(UUID sublease, LocalDate start, Chances chances) {
            this.sublease = sublease;
            this.start = start;
            this.chances = chances;
        }

        /** All that is owed and not paid, through the month; empty if that is nothing. */
        Optional<Entry> pay(YearMonth through, LocalDate today) {
            BigDecimal rest = owed(through).subtract(paid);
            if (!pays || rest.signum() <= 0) {
                return Optional.empty();
            }
            paid = paid.add(rest);
            late = false;
            String payer = chances.happens(BY_SOCIAL_SERVICES) ? "SOCIAL_SERVICES_FOR_TENANT" : "TENANT";
            return Optional.of(new Entry(sublease.toString(), today, rest, payer, sublease + " " + today));
        }

        private BigDecimal owed(YearMonth through) {
            YearMonth first = YearMonth.from(start);
            if (through.isBefore(first)) {
                return BigDecimal.ZERO;
            }
            long whole = (through.getYear() - first.getYear()) * 12L + through.getMonthValue() - first.getMonthValue();
            int days = first.lengthOfMonth() - start.getDayOfMonth() + 1;
            return MONTHLY.multiply(BigDecimal.valueOf(days))
                    .divide(BigDecimal.valueOf(first.lengthOfMonth()), 2, RoundingMode.HALF_UP)
                    .add(MONTHLY.multiply(BigDecimal.valueOf(whole)));
        }
    }

    private final RentOffice office;
    private final Tally tally;
    private final LocalDate first;
    private final Queue<Home> homes = new ConcurrentLinkedQueue<>();

    /** @param first from which day on the ledger is kept in the house */
    RentsLife(RentOffice office, Tally tally, LocalDate first) {
        this.office = office;
        this.tally = tally;
        this.first = first;
    }

    /** A lease was signed today; from the day on which the ledger is kept, its first rent is paid at once. */
    void signed(UUID sublease, LocalDate start, Newcomer who) {
        Home home = new Home(sublease, start, who.chances().aside(STREAM));
        LocalDate today = who.agenda().today();
        if (!today.isBefore(first)) {
            home.pay(YearMonth.from(start), today).ifPresent(entry -> tally.step(office.record(sublease, entry), 201));
        }
        homes.add(home);
    }

    /** Nothing is paid for it from now on. */
    void stopPaying(UUID sublease) {
        homes.stream().filter(home -> home.sublease.equals(sublease)).forEach(home -> home.pays = false);
    }

    /** All that is owed is paid today by hand, what was recorded wrongly is put right, and it is assessed how the tenant pays. */
    void payUp(UUID sublease, LocalDate today) {
        homes.stream().filter(home -> home.sublease.equals(sublease)).forEach(home -> {
            home.pays = true;
            recordWrongly(home, today);
            home.pay(YearMonth.from(today), today).ifPresent(entry -> tally.step(office.record(sublease, entry), 201));
            find(home, today, false);
        });
    }

    /** Who lived there has moved out. */
    void left(UUID sublease) {
        homes.removeIf(home -> home.sublease.equals(sublease));
    }

    /** What the office does in the morning of the day. */
    void live(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (day.equals(first)) {
            send(home -> home.pay(month, day));
        } else if (day.getDayOfMonth() == 1) {
            send(home -> atTheTurn(home, month, day));
            homes.forEach(home -> putRight(home, day));
        } else if (day.getDayOfMonth() == DAY_OF_LATE_FILE) {
            send(home -> home.late ? home.pay(month, day) : Optional.empty());
        }
    }

    private static Optional<Entry> atTheTurn(Home home, YearMonth month, LocalDate day) {
        boolean inTime = home.chances.happens(IN_TIME);
        home.late = home.chances.happens(LATE);
        return inTime ? home.pay(month, day.minusDays(1)) : Optional.empty();
    }

    private void send(Function<Home, Optional<Entry>> paying) {
        List<Entry> entries = new ArrayList<>();
        homes.stream().map(paying).flatMap(Optional::stream).forEach(entries::add);
        if (!entries.isEmpty()) {
            Answer answer = tally.step(office.send(entries), 200);
            demandAllTaken(answer, entries);
        }
    }

    private static void demandAllTaken(Answer answer, Collection<Entry> entries) {
        if (answer.json().path("takenLines").size() != entries.size()) {
            throw new IllegalStateException("Not all rents were taken in: " + answer.body());
        }
    }

    /** Now and then something was recorded wrongly, or it is assessed how the tenant pays. */
    private void putRight(Home home, LocalDate day) {
        if (home.chances.happens(RECORDED_WRONGLY)) {
            recordWrongly(home, day);
        }
        if (home.chances.happens(ASSESSED)) {
            find(home, day, home.chances.happens(IN_TIME));
        }
    }

    private void recordWrongly(Home home, LocalDate day) {
        Entry wrong = new Entry("", day, BigDecimal.ONE, "TENANT", home.sublease + " fel " + day);
        UUID payment = tally.step(office.record(home.sublease, wrong), 201).id();
        tally.step(office.declareVoid(home.sublease, payment), 204);
    }

    private void find(Home home, LocalDate day, boolean independently) {
        tally.step(office.find(home.sublease, day.minusMonths(1), day, independently), 204);
    }
}
