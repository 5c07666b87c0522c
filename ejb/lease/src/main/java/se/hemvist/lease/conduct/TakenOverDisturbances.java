package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotLivedIn;
import se.hemvist.lease.posting.Postings;
import se.hemvist.lease.rectification.RectificationTimes;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/**
 * Disturbances from before their lease came here, in the caller's transaction: by the rules that each step follows here, but
 * nobody is told, and no month counts them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverDisturbances {

    private static final String ELSEWHERE = "Övertaget, se akten.";

    @Inject
    OpenDisturbances disturbances;

    @Inject
    DisturbanceProgress progress;

    @Inject
    SubleaseProgress subleases;

    @Inject
    AttendedReports attended;

    @Inject
    RectificationTimes times;

    @Inject
    Postings postings;

    @Inject
    Deadlines deadlines;

    @Inject
    Event<DisturbanceEvent> happened;

    /** Whether something has been told of, so that the tenant can be called on for it. */
    public boolean isAny(SubleaseId id) {
        return disturbances.last(id).isPresent();
    }

    /**
     * Enters a report, into the case that runs in the sublease or a new one, with what was done about it.
     *
     * @param by the account of whoever enters it
     * @throws DisturbanceRefusal if nobody lives there by the sublease, or a step does not follow where the case stands
     * @throws se.hemvist.intake.application.CaseRefusal if something is not said, or a day is out of order
     */
    public void enter(SubleaseId id, PastReport past, String by, LocalDate today) {
        LeaseFacts lease = subleases.facts(subleases.lock(id).sublease());
        if (!Disturbances.LIVED_IN.contains(lease.file().state())) {
            throw new NotLivedIn(lease.file().state());
        }
        Input.notAfter(today, past.receivedOn(), "receivedOn");
        DisturbanceCase disturbance = disturbances.running(lease.file(), lease.programme(), past.receivedOn());
        LocalDate since = lease.days().movedInOn().orElseThrow();
        disturbance.report(past.report(), new Receipt(past.receivedOn(), false), by, since);
        past.assessment().ifPresent(found -> happened.fire(disturbance.assess(found, by, today)));
        past.dialogueOn().ifPresent(on -> disturbance.tellProvider(on, today));
        disturbances.add(disturbance);
        attended.of(disturbance).ifPresent(waits -> deadlines.derive(attended, waits));
        past.assessment().ifPresent(found -> {
            disturbance.attend(found.on());
            progress.attended(disturbance, found.on());
        });
    }

    /**
     * Enters a notice that was sent, and what came of it.
     *
     * @throws DisturbanceRefusal if it does not follow where the case of the sublease stands
     * @throws se.hemvist.lease.posting.PostingRefusal if another letter was posted under that number
     * @throws se.hemvist.lease.rectification.RectificationRefusal if a part has not been sent, or its days are out of order
     * @throws se.hemvist.intake.application.CaseRefusal if something is not said, or a day is out of order
     */
    public void enter(SubleaseId id, PastRectification past, LocalDate today) {
        subleases.lock(id);
        postings.demandFreeOfOld(past.notice().sendings().postingId(), "postingId");
        DisturbanceCase disturbance = disturbances.last(id).orElseThrow(DisturbanceRefusal.UnknownDisturbance::new);
        LocalDate sentOn = disturbance
                .send(
                        past.notice(),
                        on -> times.on(
                                disturbance.programme(), disturbance.about().municipality(), on),
                        today)
                .sentOn();
        disturbance.providerTold(past.providerToldOn());
        past.contactedOn().ifPresent(on -> contacted(disturbance, on, today));
        int number = disturbance.notices().size();
        past.correctedOn().ifPresent(on -> disturbance.corrected(number, on, today));
        disturbances.add(disturbance);
        progress.attended(disturbance, sentOn);
        progress.noticeSent(disturbance);
        past.contactedOn().ifPresent(on -> progress.tenantContacted(disturbance, on));
        past.correctedOn().ifPresent(on -> progress.corrected(disturbance, number, on));
    }

    private void contacted(DisturbanceCase disturbance, LocalDate on, LocalDate today) {
        disturbance.contacted(on, ELSEWHERE, toldOn -> Optional.empty(), today);
    }
}
