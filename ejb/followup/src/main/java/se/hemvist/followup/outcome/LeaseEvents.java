package se.hemvist.followup.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.termination.TerminationEvent;
import se.hemvist.lease.termination.TerminationFile;
import se.hemvist.lease.termination.TerminationState;

/** What happens to leases means for the figures of homes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LeaseEvents {

    @Inject
    Homes homes;

    void on(@Observes SubleaseEvent.MovedIn movedIn) {
        homes.movedIn(movedIn, movedIn.programme(), movedIn.on());
    }

    /** It is counted with those who moved in when its tenant did. */
    void on(@Observes SubleaseEvent.TakenOver taken) {
        on(taken.movedIn());
    }

    void on(@Observes SubleaseEvent.MoveInCorrected corrected) {
        homes.movedInOn(
                corrected.sublease(), corrected.days().was(), corrected.days().movedInOn());
    }

    void on(@Observes SubleaseEvent.Voided voided) {
        homes.leaveOut(voided.sublease());
    }

    void on(@Observes SubleaseEvent.Converted converted) {
        homes.onTrialSince(converted.sublease(), converted.on());
    }

    void on(@Observes SubleaseEvent.ConversionTakenOver taken) {
        on(taken.converted());
    }

    void on(@Observes SubleaseEvent.NoticeGiven notice) {
        homes.notice(notice.sublease(), notice.on());
    }

    void on(@Observes SubleaseEvent.NoticeTakenOver taken) {
        on(taken.notice());
    }

    void on(@Observes SubleaseEvent.NoticeDayCorrected corrected) {
        homes.noticeOn(
                corrected.sublease(), corrected.days().was(), corrected.days().givenOn());
    }

    void on(@Observes SubleaseEvent.MovedOn movedOn) {
        homes.movesOn(movedOn.sublease(), true);
    }

    void on(@Observes SubleaseEvent.Recovered recovered) {
        homes.movesOn(recovered.sublease(), false);
    }

    void on(@Observes SubleaseEvent.Vacated vacated) {
        homes.leftOn(vacated.sublease(), vacated.on());
    }

    void on(@Observes SubleaseEvent.LeavingCorrected corrected) {
        homes.leftOn(corrected.sublease(), corrected.days().leftOn());
    }

    void on(@Observes SubleaseEvent.Transferred transferred) {
        homes.ownedSince(transferred.sublease(), transferred.on());
    }

    /** For what the tenant left. */
    void on(@Observes TerminationEvent.Moved moved) {
        TerminationFile file = moved.file();
        if (file.state() == TerminationState.VACATED || file.state() == TerminationState.EVICTED) {
            homes.ended(file.about().sublease(), file.ground().ground(), file.state() == TerminationState.EVICTED);
        }
    }
}
