package se.hemvist.ear.life;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import se.hemvist.ear.city.AgencyOffice;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Flats;
import se.hemvist.ear.city.Offices;
import se.hemvist.ear.city.QuestionStory;
import se.hemvist.ear.city.RentOffice;
import se.hemvist.ear.city.TestPerson;

/**
 * A city's life, day by day: in the morning the offices see to their own, people come and flats change hands, one after the
 * other; then everybody does what is to be done in each matter, several at a time; then the clock moves on and the night
 * of the day is run, and once a month has all its papers it is reported.
 */
public final class CityLife {

    /** How many matters are worked on at a time. */
    private static final int CALLERS = Integer.getInteger("hemvist.city.callers", 4);

    private static final int DAY_OF_REPORT = 16;
    private static final int NEWCOMERS = -1;
    private static final int FIRST_EARLIER = -2;
    private static final double DAYS_OF_A_YEAR = 365.25;

    private final City city;
    private final CityPlan plan;
    private final Play play;
    private final Consumer<String> say;
    private final Tally tally = new Tally();
    private final Town town;
    private final OfficesLife offices;
    private final AgencyLife agency;
    private final RentsLife rents;
    private final Chances arrivals;
    private final List<Agenda> agendas = new ArrayList<>();
    private final long begun = System.nanoTime();
    private LocalDate day;
    private int earlier;

    /**
     * It is the morning of the play's first day, or of the day on which the first of those moved in who live there already.
     *
     * @param say told of each month
     */
    public CityLife(City city, CityPlan plan, Play play, Consumer<String> say) {
        this.city = city;
        this.plan = plan;
        this.play = play;
        this.say = say;
        Offices shared = new Offices(city);
        this.rents = new RentsLife(new RentOffice(city), tally, play.from());
        this.town = new Town(new Flats(city), tally, play.intake(), shared, rents);
        this.offices = new OfficesLife(shared, new QuestionStory(city), tally, play.from());
        this.agency = new AgencyLife(new AgencyOffice(city), tally, play.from());
        this.arrivals = new Chances(play.seed(), NEWCOMERS);
        this.day = plan.earlier().stream()
                .map(one -> one.movedInOn(play.from()))
                .min(Comparator.naturalOrder())
                .orElse(play.from());
        city.days().hold(day);
    }

    /**
     * Those move in who live there already, each with the chances of the place in the plan, and time passes until the play's
     * first day. Only days are lived on which they have something to do, and only the nights before those are run, each of
     * which makes up for all since the one before.
     */
    public void liveBefore() {
        List<Coming> all = new ArrayList<>();
        for (Earlier some : plan.earlier()) {
            for (int one = 0; one < some.many(); one++) {
                Chances chances = new Chances(play.seed(), FIRST_EARLIER - all.size());
                all.add(new Coming(some.movedInOn(play.from()), some.chain(), chances));
            }
        }
        all.stream().sorted(Comparator.comparing(Coming::on)).forEach(one -> {
            passUntil(one.on());
            arrive(one.chain(), one.chances());
        });
        earlier = all.size();
        passUntil(play.from());
    }

    private record Coming(LocalDate on, Chain chain, Chances chances) {}

    private void passUntil(LocalDate last) {
        while (day.isBefore(last)) {
            agendas.forEach(agenda -> agenda.liveInTurn(day));
            agendas.forEach(agenda -> agenda.live(day));
            day = agendas.stream()
                    .flatMap(agenda -> agenda.busyAfter(day).stream())
                    .filter(busy -> busy.isBefore(last))
                    .min(Comparator.naturalOrder())
                    .orElse(last);
            city.days().hold(day);
            city.days().night(day.minusDays(1));
        }
    }

    /**
     * What came of it.
     *
     * @param today   the morning on which it stopped
     * @param elapsed real time
     */
    public record Played(int newcomers, Leases leases, long steps, LocalDate today, Duration elapsed) {

        /** Steps in a second of real time, nights and months included. */
        public double stepsPerSecond() {
            return steps * 1_000.0 / elapsed.toMillis();
        }
    }

    /**
     * What became of the leases.
     *
     * @param livedIn how many are
     * @param own     how many became the tenants' own
     */
    public record Leases(long livedIn, long own) {}

    /** Lives so many days more. */
    public Played live(int days) {
        LocalDate last = day.plusDays(days);
        return liveWhile(() -> day.isBefore(last));
    }

    /** Lives on until so many leases are lived in; not a day if they are. */
    public Played liveUntilLeases(int many) {
        return liveWhile(() -> tally.leases() < many);
    }

    private Played liveWhile(BooleanSupplier goesOn) {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            while (goesOn.getAsBoolean()) {
                live(callers);
                day = day.plusDays(1);
                pass();
            }
        } finally {
            callers.shutdownNow();
        }
        return new Played(
                agendas.size(),
                new Leases(tally.leases(), tally.ownLeases()),
                tally.steps(),
                day,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private void live(ExecutorService callers) {
        offices.live(day);
        agency.live(day);
        rents.live(day);
        agendas.forEach(agenda -> agenda.liveInTurn(day));
        if (Agenda.isWorkday(day)) {
            int come = arrivals.times(play.newPerYear() / DAYS_OF_A_YEAR * 7 / 5);
            for (int one = 0; one < come; one++) {
                arrive(plan.chain(), new Chances(play.seed(), agendas.size() - earlier));
            }
        }
        finish(agendas.stream()
                .filter(agenda -> agenda.isBusy(day))
                .<Future<?>>map(agenda -> callers.submit(() -> agenda.live(day)))
                .toList());
    }

    private void arrive(Chain chain, Chances chances) {
        int place = agendas.size();
        Agenda agenda = new Agenda(day);
        agendas.add(agenda);
        chain.begin(new Newcomer(city, TestPerson.numbered(place), chances, agenda, town));
    }

    private static void finish(List<Future<?>> matters) {
        try {
            for (Future<?> matter : matters) {
                matter.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The play broke off: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a city was played", e);
        }
    }

    /** On which a month is reported, once it has all its papers. */
    static LocalDate dayOfReport(YearMonth month) {
        return month.plusMonths(1).atDay(DAY_OF_REPORT);
    }

    private void pass() {
        city.days().hold(day);
        city.days().night(day.minusDays(1));
        YearMonth last = YearMonth.from(day).minusMonths(1);
        if (day.equals(dayOfReport(last))) {
            city.days().month(last);
            say.accept("%s: %d people have come, %d leases, %d steps"
                    .formatted(day, agendas.size(), tally.leases(), tally.steps()));
        }
    }
}
