package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Flats that were let before they came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LetFlats {

    @Inject
    ReportedFlats flats;

    @Inject
    Reception reception;

    /**
     * Enters a flat that somebody lives in. Nobody handed it over now: it comes under no agreement, and counts for no quota.
     *
     * @param let with what its owner calls it
     * @throws FlatRefusal.AlreadyReported if its owner has handed over a flat of that number, or it came so before
     * @throws FlatRefusal.NoSpace         without rooms or space
     * @throws FlatRefusal.UnknownArea     if the city's areas are entered and there is none of that name on the day
     */
    public FlatId enter(NewFlat let, LocalDate today) {
        flats.oneAtATime(let.municipality());
        let.owner().number().ifPresent(number -> demandUnknown(let, number));
        Flat flat = Flat.letBefore(let, today);
        Reception.Terms terms = reception.terms(let.municipality(), today);
        flat.cameIn(Optional.empty(), terms.zone(let.address().area()));
        flats.add(flat);
        return flat.id();
    }

    private void demandUnknown(NewFlat let, String number) {
        flats.called(let.municipality(), List.of(number)).values().stream()
                .filter(known -> known.called().company().equals(let.company().value()) && !known.isWithdrawn())
                .findFirst()
                .ifPresent(known -> {
                    throw new FlatRefusal.AlreadyReported(known.called().availableFrom());
                });
    }
}
