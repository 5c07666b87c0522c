package se.hemvist.kernel.number;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import se.hemvist.kernel.number.NumberRefusal.NotAMunicipality;

/**
 * A municipality (kommun), known by the four digits of Statistics Sweden: county, then municipality.
 */
@Embeddable
public record Municipality(@Column(name = "municipality") String code) {

    /**
     * The municipality of that code.
     *
     * @throws NotAMunicipality if the code is not four digits
     */
    public Municipality {
        if (!code.matches("[0-9]{4}")) {
            throw new NotAMunicipality().at("municipality");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
