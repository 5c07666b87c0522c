package se.hemvist.followup.race;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.OwnWish;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.eviction.EvictionRespite;
import se.hemvist.lease.household.CoResidentKind;
import se.hemvist.lease.household.CoResidents;
import se.hemvist.lease.household.NewCoResident;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.Disputes;
import se.hemvist.lease.termination.Evictions;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;
import se.hemvist.lease.transfer.TransferReviews;

/**
 * What is done to a lease whose ordinary notice is before the rent tribunal, has come to nothing there, or has led to an eviction:
 * applied for, and ordered.
 */
final class DisputeCommands {

    private static final LocalDate DECIDED = LocalDate.of(2027, 7, 2);
    /** Told of late: within three weeks of the decision. */
    private static final LocalDate APPEALED = LocalDate.of(2027, 7, 20);
    /** The decision is final. */
    private static final LocalDate APPLIED = LocalDate.of(2027, 8, 2);
    /** The tenant was heard more than a week ago. */
    private static final LocalDate EVICTED = LocalDate.of(2027, 8, 12);

    private final NoticeCommands noticed = NoticeCommands.ranOut();
    private final FirstTenancy story = noticed.story();
    private final SubleaseId lease = noticed.lease();

    private DisputeCommands() {
        story.itIs(DECIDED);
        letting(Disputes.class).contest(lease, Expected.any(), new Contest(DECIDED, true));
        refer();
    }

    /** One whose tenant goes on living there, though the city may appeal that. */
    static DisputeCommands prolonged() {
        DisputeCommands disputed = new DisputeCommands();
        disputed.decide(false);
        return disputed;
    }

    private static Rivals goesOn() {
        DisputeCommands prolonged = prolonged();
        prolonged.story.itIs(DECIDED.plusDays(1));
        return prolonged.goesOnToday();
    }

    /** Each begins where the one before it ends; the second with a lease of its own. */
    static Stream<Rivals> beforeTheTribunal() {
        DisputeCommands disputed = new DisputeCommands();
        Rivals referred = disputed.referred();
        disputed.decide(true);
        disputed.story.itIs(APPLIED);
        disputed.apply();
        Rivals applied = disputed.applied();
        disputed.order();
        disputed.story.itIs(EVICTED);
        return Stream.of(referred, applied, disputed.ordered(), goesOn());
    }

    private Rivals referred() {
        return rivals(
                "before the rent tribunal",
                new LeaseCommand("let it end by the tribunal", () -> decide(true)),
                new LeaseCommand("prolong it by the tribunal", () -> decide(false)),
                new LeaseCommand("tell late that the board won it back", noticed::recoverLate),
                new LeaseCommand("refer it again", this::refer),
                new LeaseCommand("take the notice back", this::withdraw));
    }

    private Rivals goesOnToday() {
        return rivals(
                "prolonged by the rent tribunal",
                new LeaseCommand("appeal that", () -> appeal(today())),
                new LeaseCommand("wish to leave", () -> new OwnWish(story, lease).tell()),
                new LeaseCommand("register a child", this::child),
                new LeaseCommand("begin the review", this::review));
    }

    private Rivals applied() {
        return rivals(
                "an eviction is applied for",
                new LeaseCommand("order the eviction", this::order),
                new LeaseCommand("tell late of an appeal", () -> appeal(APPEALED)),
                new LeaseCommand("tell the board", this::tellBoard),
                new LeaseCommand("hand in the keys", this::handIn),
                new LeaseCommand("take the notice back", this::withdraw));
    }

    private Rivals ordered() {
        return rivals(
                "an eviction is ordered",
                new LeaseCommand("grant a respite", this::respite),
                new LeaseCommand("tell the board", this::tellBoard),
                new LeaseCommand("evict", this::evict),
                new LeaseCommand("register a child", this::child),
                new LeaseCommand("hand in the keys", this::handIn),
                new LeaseCommand("take the notice back", this::withdraw));
    }

    private Rivals rivals(String standing, LeaseCommand... commands) {
        return new Rivals(standing, story.bench(), List.of(commands));
    }

    FirstTenancy story() {
        return story;
    }

    private void refer() {
        letting(Disputes.class).refer(lease, Expected.any(), DECIDED);
    }

    private void decide(boolean ends) {
        letting(Disputes.class).decide(lease, Expected.any(), new TribunalDecision(DECIDED, ends, null, false));
    }

    void appeal(LocalDate on) {
        letting(Disputes.class).appeal(lease, Expected.any(), on);
    }

    void decideAppeal(boolean ends) {
        letting(Disputes.class).decideAppeal(lease, Expected.any(), new TribunalDecision(today(), ends, null, false));
    }

    private void apply() {
        letting(Evictions.class).apply(lease, Expected.any(), APPLIED, 0);
    }

    private void order() {
        letting(Evictions.class).order(lease, Expected.any(), new EvictionOrder(APPLIED, APPLIED, null));
    }

    private void respite() {
        letting(Evictions.class)
                .respite(lease, Expected.any(), new EvictionRespite(EVICTED, EVICTED.plusDays(7), false));
    }

    private void tellBoard() {
        letting(Evictions.class).tellBoard(lease, Expected.any(), today());
    }

    private void evict() {
        letting(Evictions.class).carryOut(lease, Expected.any(), new Leaving(EVICTED, false, null));
    }

    private void handIn() {
        letting(Departures.class).returnKeys(lease, Expected.any(), new Leaving(today(), false, null));
    }

    private void withdraw() {
        letting(Terminations.class).withdraw(lease, Expected.any(), new Withdrawal(today(), "Hyran är betald."));
    }

    private void child() {
        letting(CoResidents.class)
                .record(
                        lease,
                        new NewCoResident(
                                CoResidentKind.CHILD,
                                today(),
                                Optional.empty(),
                                Optional.of(YearMonth.from(today())),
                                Optional.empty()));
    }

    private void review() {
        letting(TransferReviews.class).start(lease, today());
    }

    private LocalDate today() {
        return story.bench().clock().today();
    }

    private <B> B letting(Class<B> bean) {
        return story.lettingOfficer(bean);
    }
}
