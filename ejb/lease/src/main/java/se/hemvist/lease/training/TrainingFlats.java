package se.hemvist.lease.training;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.Conversion;
import se.hemvist.lease.household.Households;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.occupancy.OccupancyPolicy;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.Overridden;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.training.TrainingRefusal.NothingToConvert;

/** Training flats (träningslägenheter) that become trial flats. */
@Stateless
public class TrainingFlats {

    @Inject
    SubleaseProgress subleases;

    @Inject
    Households households;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Makes it a trial flat for the one who lives there: same person, same flat, no new offer. The trial begins that day,
     * and all who work on the case are told.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease  if there is no such sublease
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere unless it is lived in
     * @throws NothingToConvert        if it is no training flat
     * @throws TrainingRefusal.ConversionNotAgreed if the landlord had not agreed by then
     * @throws TrainingRefusal.TrialNotAppliedFor  if the trial had not been applied for by then
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if the head tenant's own lease does not go on
     * @throws se.hemvist.lease.occupancy.OccupancyRefusal if more live there than a trial flat lets, and nobody who is named
     *     lets them
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the day is before the move-in
     * @throws CaseRefusal.MissingPart if it is not said why
     */
    @Operation("sublease.convert")
    public void convert(SubleaseId id, ConversionRecord record) {
        access.permit(subleases.lock(id));
        LeaseFacts lease = subleases.lived(id);
        if (lease.programme() != Programme.TRAINING) {
            throw new NothingToConvert(lease.programme());
        }
        LocalDate movedInOn = lease.days().movedInOn().orElseThrow();
        Input.notAfter(clock.today(), Input.notBefore(movedInOn, record.on(), "on"), "on");
        Conversion conversion = record.sound();
        CaseId caseId = lease.file().about().caseId();
        cases.note(caseId, Occurrence.of("training-flat-converted", record.on()).because(conversion.because()));
        Occupancy occupancy = new Occupancy(households.occupants(id, conversion.convertedOn()), record.overriding());
        subleases
                .convert(id, conversion, occupancy)
                .forEach(event -> tell(event, record.overriding().orElse(null)));
        letters.sendToOthers("training-flat-converted", cases.look(caseId));
    }

    private void tell(SubleaseEvent event, @Nullable OccupancyOverride letMore) {
        happened.fire(event);
        if (event instanceof Overridden && letMore != null) {
            OccupancyPolicy.told(Programme.TRIAL, event.on(), letMore)
                    .ifPresent(occurrence -> cases.note(event.caseId(), occurrence));
        }
    }
}
