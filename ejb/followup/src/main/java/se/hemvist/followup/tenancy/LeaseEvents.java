package se.hemvist.followup.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.followup.tenancy.TenancyFact.About;
import se.hemvist.followup.tenancy.TenancyFact.Kind;
import se.hemvist.followup.tenancy.TenancyFact.Length;
import se.hemvist.followup.tenancy.TenancyFact.Which;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.conduct.DisturbanceEvent;
import se.hemvist.lease.conduct.DisturbanceEvent.NoticeOf;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeDayCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeDays;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeGiven;
import se.hemvist.lease.transfer.TransferMoved;

/** What happens to leases means for the figures, where support on an assignment goes with them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LeaseEvents {

    private static final String RESTS = " RESTS";

    @Inject
    TenancyFacts facts;

    void on(@Observes DisturbanceEvent.NoticeSent sent) {
        add(Kind.NOTICE, sent, sent.notice(), "SENT");
    }

    void on(@Observes DisturbanceEvent.TenantContacted contacted) {
        add(
                Kind.CONTACT,
                contacted,
                contacted.reached().notice(),
                contacted.reached().inTime() ? "IN_TIME" : "LATE");
    }

    void on(@Observes DisturbanceEvent.ContactMissed missed) {
        add(Kind.CONTACT, missed, missed.notice(), "MISSED");
    }

    /** It is counted on the right day, and whether the tenant was reached in time by it, in reports still to be written. */
    void on(@Observes DisturbanceEvent.NoticeCorrected corrected) {
        NoticeOf notice = corrected.gone().notice();
        UUID disturbance = corrected.disturbance().value();
        String number = Integer.toString(notice.number());
        facts.move(new Which(Kind.NOTICE, disturbance, number), corrected.on(), number);
        facts.takeOut(new Which(Kind.CONTACT, disturbance, number));
        corrected
                .gone()
                .contact()
                .ifPresent(contact -> add(
                        notice.programme(),
                        new TenancyFact(
                                new About(Kind.CONTACT, disturbance, corrected.about(), corrected.parties()),
                                contact.on(),
                                contact.outcome().name(),
                                Optional.empty(),
                                number)));
    }

    void on(@Observes TransferMoved moved) {
        Optional<Length> length = moved.to()
                .done()
                .map(done -> new Length(
                        Math.toIntExact(ChronoUnit.DAYS.between(done.since(), moved.on())),
                        Math.toIntExact(done.deducted())));
        add(
                moved.to().programme(),
                new TenancyFact(
                        new About(Kind.TRANSFER, moved.sublease().value(), moved.about(), moved.parties()),
                        moved.on(),
                        moved.to().state().name(),
                        length,
                        moved.on() + " " + moved.to().state()));
    }

    /** Nothing is looked into as long as a notice stands, and nothing more once the keys are back. */
    void on(@Observes NoticeGiven notice) {
        About about = new About(Kind.TRANSFER, notice.sublease().value(), notice.about(), notice.parties());
        add(notice.programme(), new TenancyFact(about, notice.on(), "RESTS", Optional.empty(), notice.on() + RESTS));
    }

    /** It has rested since the right day, in reports that are still to be written. */
    void on(@Observes NoticeDayCorrected corrected) {
        NoticeDays days = corrected.days();
        facts.move(
                new Which(Kind.TRANSFER, corrected.sublease().value(), days.was() + RESTS),
                days.givenOn(),
                days.givenOn() + RESTS);
    }

    private void add(Kind kind, DisturbanceEvent event, NoticeOf notice, String detail) {
        UUID disturbance = event.disturbance().value();
        add(
                notice.programme(),
                new TenancyFact(
                        new About(kind, disturbance, event.about(), event.parties()),
                        event.on(),
                        detail,
                        Optional.empty(),
                        Integer.toString(notice.number())));
    }

    private void add(Programme programme, TenancyFact fact) {
        if (FollowUpPlan.of(programme, fact.on()).rule().byAssignment()) {
            facts.add(fact);
        }
    }
}
