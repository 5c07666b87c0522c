package se.hemvist.intake.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** The parts of a city, for the work inside a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CityAreas {

    @Inject
    KnownAreas areas;

    /** As they are on the day; none where the city has entered none. */
    public List<AreaView> on(Municipality municipality, LocalDate day) {
        return areas.in(municipality).stream()
                .map(Area::view)
                .filter(area -> area.valid().covers(day))
                .toList();
    }
}
