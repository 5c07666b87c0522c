package se.hemvist.followup.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.PostedLetters;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.Measures;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.Rectifications;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.conduct.StruckReports;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;

/**
 * What is done about a disturbance of which the tenant was called on in writing, whom nobody has reached about it: when it is told of
 * again, when it has been quiet for three months, and when the tenant leaves.
 */
final class LadderCommands {

    private static final LocalDate SENT = LocalDate.of(2027, 2, 1);
    private static final LocalDate AGAIN = LocalDate.of(2027, 2, 8);
    private static final LocalDate QUIET = LocalDate.of(2027, 6, 1);

    private final TenancyCommands tenancy = TenancyCommands.movedIn();
    private final FirstTenancy story = tenancy.story();
    private final DisturbanceId disturbance;

    private LadderCommands() {
        story.itIs(SENT);
        disturbance = report();
        assess();
        send();
    }

    /** Each with a lease of its own. */
    static Stream<Rivals> calledOn() {
        LadderCommands again = new LadderCommands();
        again.story.itIs(AGAIN);
        again.report();
        LadderCommands quiet = new LadderCommands();
        quiet.heed();
        quiet.story.itIs(QUIET);
        LadderCommands leaving = new LadderCommands();
        leaving.tenancy.giveNotice();
        leaving.story.itIs(AGAIN);
        leaving.report();
        return Stream.of(again.toldOfAgain(), quiet.longQuiet(), leaving.underNotice());
    }

    private Rivals toldOfAgain() {
        return rivals(
                "called on, and told of again",
                new LeaseCommand("assess it", this::assess),
                new LeaseCommand("call on the tenant once more", this::send),
                new LeaseCommand("reach the tenant", this::reach),
                new LeaseCommand("heed the notice", this::heed),
                new LeaseCommand("strike the last report", this::strike),
                night());
    }

    private Rivals longQuiet() {
        return rivals(
                "called on, and quiet",
                new LeaseCommand("say that it is over", this::resolve),
                new LeaseCommand("tell of a disturbance", this::report),
                new LeaseCommand("call on the tenant once more", this::send),
                night());
    }

    private Rivals underNotice() {
        return rivals(
                "called on, told of again, and under notice",
                new LeaseCommand("return the keys", tenancy::returnKeys),
                new LeaseCommand("tell of a disturbance", this::report),
                new LeaseCommand("assess it", this::assess),
                new LeaseCommand("call on the tenant once more", this::send),
                new LeaseCommand("strike the last report", this::strike),
                night());
    }

    private Rivals rivals(String standing, LeaseCommand... commands) {
        return new Rivals(standing, story.bench(), List.of(commands));
    }

    private LeaseCommand night() {
        return LeaseCommand.night(story.bench(), "T-24");
    }

    private DisturbanceId report() {
        return story.lettingOfficer(Disturbances.class)
                .report(
                        tenancy.lease(),
                        new NewReport(ReportSource.NEIGHBOUR, today(), "Hög musik.", Optional.empty()));
    }

    private void assess() {
        story.lettingOfficer(Disturbances.class)
                .assess(
                        disturbance,
                        Expected.any(),
                        new Assessment(
                                today(),
                                Severity.SERIOUS,
                                false,
                                false,
                                new Assessment.Weighed("Har nyss flyttat in.", "En natt utan sömn.")));
    }

    private void send() {
        LocalDate on = today();
        rectifications()
                .send(
                        disturbance,
                        Expected.any(),
                        new NewRectification(
                                Fault.DISTURBANCE,
                                "Hög musik.",
                                "Musiken ska vara låg.",
                                Optional.empty(),
                                new Sendings(on, on, PostedLetters.next(), on, on, null)));
    }

    private void heed() {
        rectifications().corrected(disturbance, Expected.any(), 1, today());
    }

    private void reach() {
        story.supportWorker(Rectifications.class).contacted(disturbance, Expected.any(), today(), "Talade vid dörren.");
    }

    private void strike() {
        story.lettingOfficer(StruckReports.class).strike(disturbance, Expected.any(), 2, "Gällde en annan lägenhet.");
    }

    private void resolve() {
        story.lettingOfficer(Measures.class).resolve(disturbance, Expected.any(), today());
    }

    private Rectifications rectifications() {
        return story.lettingOfficer(Rectifications.class);
    }

    private LocalDate today() {
        return story.bench().clock().today();
    }
}
