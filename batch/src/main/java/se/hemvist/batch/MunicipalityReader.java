package se.hemvist.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** Reads the municipalities where there is anything to count. */
@Named
@Dependent
class MunicipalityReader extends KeysetReader<Municipality, String> {

    @Inject
    NightShift shift;

    @Override
    String start() {
        return "";
    }

    @Override
    List<Municipality> after(String code) {
        return shift.municipalities().stream()
                .filter(municipality -> municipality.code().compareTo(code) > 0)
                .toList();
    }

    @Override
    String keyOf(Municipality municipality) {
        return municipality.code();
    }
}
