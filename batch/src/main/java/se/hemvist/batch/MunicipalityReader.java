package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** Reads the municipalities that are owed a report of the month. */
@Named
@Dependent
class MunicipalityReader extends KeysetReader<Municipality, String> {

    @Inject
    @BatchProperty
    String month;

    @Inject
    NightShift shift;

    @Override
    String start() {
        return "";
    }

    @Override
    List<Municipality> after(String code) {
        return shift.municipalities(YearMonth.parse(month)).stream()
                .filter(municipality -> municipality.code().compareTo(code) > 0)
                .toList();
    }

    @Override
    String keyOf(Municipality municipality) {
        return municipality.code();
    }
}
