package se.hemvist.lease.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.headlease.Conversion;
import se.hemvist.lease.household.Households;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.ConversionTakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Converted;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.training.TrainingRefusal.NothingToConvert;

/** Training flats that had been made trial flats before their lease came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverConversions {

    @Inject
    SubleaseProgress subleases;

    @Inject
    Households households;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Enters it by the rules of a conversion: the times of the trial run from its day. Nobody is told, and no month counts it.
     *
     * @throws TrainingRefusal if it is no training flat, or the landlord or the resident had not agreed by then
     * @throws se.hemvist.lease.occupancy.OccupancyRefusal if more live there than a trial flat lets, and nobody who is named
     *     lets them
     */
    public void enter(TakenOver over, ConversionRecord record) {
        SubleaseId id = over.sublease();
        LeaseFacts lease = subleases.lived(id);
        if (lease.programme() != Programme.TRAINING) {
            throw new NothingToConvert(lease.programme());
        }
        Conversion conversion = record.sound();
        Occupancy occupancy = new Occupancy(households.occupants(id, record.on()), record.overriding());
        subleases.convert(id, conversion, occupancy).stream()
                .filter(Converted.class::isInstance)
                .map(Converted.class::cast)
                .forEach(converted -> happened.fire(new ConversionTakenOver(converted, over.on())));
    }
}
