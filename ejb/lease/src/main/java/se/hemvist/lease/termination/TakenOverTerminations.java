package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.Persons;
import se.hemvist.lease.posting.Postings;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/**
 * Endings that were under way when their lease came here, in the caller's transaction. What the notice rested on is in other
 * books and is not asked for, but for a death, which is in the register; how it was written and served is, and its last day is the
 * one of the Act. Nobody is told.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverTerminations {

    @Inject
    TerminationDesk desk;

    @Inject
    RecordedTerminations terminations;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Persons persons;

    @Inject
    SubleaseEnds ends;

    @Inject
    Postings postings;

    @Inject
    OwedRents rents;

    /**
     * Enters it; the sublease is under notice, and all its clocks run.
     *
     * @return the last day on which the tenant may stay
     * @throws se.hemvist.lease.sublease.SubleaseRefusal if the sublease is not in force
     * @throws TerminationRefusal.TerminationUnderWay if it is ending already
     * @throws TerminationRefusal if the notice was not served as the Act says, or for misconduct the social board not told
     * @throws se.hemvist.lease.posting.PostingRefusal if another letter was posted under that number
     * @throws se.hemvist.lease.ground.GroundRefusal.DeathNotRegistered if it is for a death that is not registered, or with another day
     * @throws se.hemvist.intake.application.CaseRefusal if something is not said, or a day is out of order
     */
    public LocalDate enter(SubleaseId id, PastEnding past, LocalDate today) {
        terminations.demandNoneUnderWay(id);
        postings.demandFreeOfOld(past.service().ownPosting().orElse(null), "postingNumber");
        Termination termination = Termination.takenOver(ends.inForce(id), past, today);
        past.ground().demandDeath(persons.death(subleases.tenant(id)).map(Death::on));
        terminations.last(id).ifPresent(termination::after);
        terminations.add(termination);
        LocalDate given = past.service().on();
        ends.noticeWasGiven(id, given, today);
        TerminationFile file = termination.file();
        desk.exclude(file, given);
        terminations.flush();
        desk.follow(file, today);
        rents.follow(file);
        return file.lastDay().orElseThrow();
    }
}
