package se.hemvist.intake.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Sql;

/** The flats of a city counted by the class of the area in which they are; those of other streams are not for us. */
@ApplicationScoped
class AreaSupplies {

    private static final String COUNTED =
            """
            select area_class,
                   count(*) filter (where state = 'VACANT') as vacant,
                   count(*) filter (where state = 'HELD')   as held,
                   count(*) filter (where state = 'LET' and
                       (select max(ended_on) from intake.flat_hold where flat_hold.flat_id = flat.flat_id) between ? and ?)
                       as let
              from intake.flat
             where municipality = ? and area_class is not null and (stream is null or stream = 'TRIAL_TRAINING')
             group by area_class
            """;

    @Inject
    Sql sql;

    /** Every class, the scarcest first, as it is on the day; nothing where no flat lies in an area that is entered. */
    List<AreaSupply> on(Municipality municipality, LocalDate day) {
        List<AreaSupply> found = sql.list(
                COUNTED,
                row -> new AreaSupply(
                        AreaClass.valueOf(row.getString("area_class")),
                        row.getLong("vacant"),
                        row.getLong("held"),
                        row.getLong("let")),
                day.withDayOfYear(1),
                day,
                municipality.code());
        return found.isEmpty()
                ? List.of()
                : Stream.of(AreaClass.values())
                        .map(areaClass -> found.stream()
                                .filter(supply -> supply.areaClass() == areaClass)
                                .findFirst()
                                .orElse(new AreaSupply(areaClass, 0, 0, 0)))
                        .toList();
    }
}
