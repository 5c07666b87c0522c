package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.actor.KnownToFew;
import se.hemvist.kernel.outbox.HouseAddress;
import se.hemvist.kernel.outbox.HouseAddresses;
import se.hemvist.kernel.outbox.InCharge;
import se.hemvist.kernel.outbox.Outboxes;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.SettingsBench;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClock;

/** The deadlines of a test's database, put together without a container. */
public final class DeadlineBench {

    private static final HouseAddress ADDRESS = HouseAddresses.at("https://hemvist.example.org/hemvist/");

    private final Sql sql;
    private final HouseClock clock;
    private final List<DeadlineKind> published;
    private final Settings settings;
    private final List<KnownToFew> known = new ArrayList<>();
    private final List<InCharge> inCharge = new ArrayList<>();
    private final List<OwnWork> owning = new ArrayList<>();

    private DeadlineBench(Sql sql, HouseClock clock, List<DeadlineKind> published) {
        this.sql = sql;
        this.clock = clock;
        this.published = published;
        this.settings = SettingsBench.on(sql);
    }

    public static DeadlineBench on(Database database, HouseClock clock, DeadlineKind... published) {
        return on(Stores.sql(database), clock, published);
    }

    static DeadlineBench on(Sql sql, HouseClock clock, DeadlineKind... published) {
        return new DeadlineBench(sql, clock, List.of(published));
    }

    /** The settings that the night reads. */
    public Settings settings() {
        return settings;
    }

    /** The same where few know of some cases. */
    public DeadlineBench hiding(KnownToFew few) {
        known.add(few);
        return this;
    }

    /** The same where these tell who is in charge. */
    public DeadlineBench reaching(InCharge who) {
        inCharge.add(who);
        return this;
    }

    /** The same where these tell whose cases are whose. */
    DeadlineBench owning(OwnWork whose) {
        owning.add(whose);
        return this;
    }

    DeadlineHistories histories() {
        DeadlineHistories histories = new DeadlineHistories();
        histories.sql = sql;
        return histories;
    }

    public Deadlines deadlines() {
        Deadlines deadlines = new Deadlines();
        deadlines.sql = sql;
        deadlines.clock = clock;
        deadlines.rows = new DeadlineRows();
        deadlines.rows.sql = sql;
        deadlines.worklist = new Worklist();
        deadlines.worklist.sql = sql;
        deadlines.worklist.published = Stores.published(owning);
        deadlines.sameDay = sameDay();
        return deadlines;
    }

    private SameDay sameDay() {
        SameDay sameDay = new SameDay();
        sameDay.sql = sql;
        sameDay.outbox = Outboxes.of(sql);
        sameDay.address = ADDRESS;
        sameDay.hidden = Calling.hidden(known);
        sameDay.addressed = addressed();
        return sameDay;
    }

    private Addressed addressed() {
        Addressed addressed = new Addressed();
        addressed.published = Stores.published(inCharge);
        return addressed;
    }

    public PastDeadlines past() {
        PastDeadlines past = new PastDeadlines();
        past.sql = sql;
        past.rows = new DeadlineRows();
        past.rows.sql = sql;
        past.worklist = new Worklist();
        past.worklist.sql = sql;
        past.worklist.published = Stores.published(owning);
        return past;
    }

    public Night night() {
        Night night = new Night();
        night.sql = sql;
        night.kinds = kinds();
        night.sweep = new Sweep();
        night.sweep.sql = sql;
        night.sweep.addressed = addressed();
        night.sweep.escalation = SettingsBench.reading(settings, new EscalationTime());
        night.digest = new Digest();
        night.digest.sql = sql;
        night.digest.address = ADDRESS;
        night.digest.hidden = Calling.hidden(known);
        night.outlook = new Outlook();
        night.outlook.sql = sql;
        night.consistency = new Consistency();
        night.consistency.sql = sql;
        night.consistency.clock = clock;
        night.settings = settings;
        return night;
    }

    /** What the night of the day says: it looks through all that is due, and writes to whom it concerns. */
    public static int said(Night night, LocalDate day) {
        night.sweep(night.dueForSweep(day, Night.START, 1000), day);
        return night.tell(night.toTell(day, Night.START, 1000), day);
    }

    public DeadlineKinds kinds() {
        DeadlineKinds kinds = new DeadlineKinds();
        kinds.sql = sql;
        kinds.published = Stores.published(published);
        return kinds;
    }
}
