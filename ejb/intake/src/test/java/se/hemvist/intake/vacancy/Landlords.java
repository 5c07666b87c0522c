package se.hemvist.intake.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.Town;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.supply.Agreements;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.supply.Areas;
import se.hemvist.intake.supply.HandedOver;
import se.hemvist.intake.supply.NewAgreement;
import se.hemvist.intake.supply.NewArea;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.Receipt;

/** Landlords under agreements, and what they hand over. */
final class Landlords {

    static final LocalDate AVAILABLE = LocalDate.of(2027, 1, 1);

    private final Town town;

    Landlords(Town town) {
        this.town = town;
    }

    OrganisationId company() {
        return town.the(OrganisationKind.HOUSING_COMPANY);
    }

    void agreed(Validity valid) {
        NewAgreement agreement = new NewAgreement(Town.GOTEBORG, company(), HandedOver.ALL, List.of(), valid);
        town.as(
                town.somebody("agency-officer", OrganisationKind.HOUSING_AGENCY),
                "agreement.enter",
                Agreements.class,
                agreements -> agreements.enter(agreement));
    }

    /** From here on flats lie in the city's areas. */
    void area(String name) {
        NewArea area = new NewArea(
                Town.GOTEBORG, name, AreaClass.OUTER, Optional.empty(), new Validity(LocalDate.of(2020, 1, 1), null));
        town.as(Calling.somebody("operator"), "area.enter", Areas.class, areas -> areas.enter(area));
    }

    FlatId handedOver(LocalDate day, String area) {
        NewFlat flat = new NewFlat(
                Town.GOTEBORG,
                company(),
                new Address("Provgatan 1, lgh 1101", "123 45", "Staden", area),
                new Size(1, new BigDecimal("34.5")),
                new LettingTerms(Money.ofKronor(6543), AVAILABLE));
        return town.as(
                town.somebody("landlord-manager", company()),
                "flat.report",
                Flats.class,
                flats -> flats.report(flat, new Receipt(day, true)));
    }

    void settled(FlatId flat, FlatStream stream) {
        settled(flat, stream, Optional.empty());
    }

    void settled(FlatId flat, FlatStream stream, Optional<String> confirmation) {
        town.as(
                town.somebody("agency-officer", OrganisationKind.HOUSING_AGENCY),
                "flat.settle",
                Streams.class,
                streams -> {
                    streams.settle(flat, Expected.any(), stream, confirmation);
                    return true;
                });
    }

    void withdrawn(FlatId flat) {
        withdrawn(flat, look(flat).receivedOn());
    }

    void withdrawn(FlatId flat, LocalDate on) {
        town.as(town.somebody("landlord-manager", company()), "flat.withdraw", Flats.class, flats -> {
            flats.withdraw(flat, Expected.any(), on);
            return true;
        });
    }

    FlatView look(FlatId flat) {
        return town.ask(Holds.class, holds -> holds.look(flat));
    }
}
