package se.hemvist.web.soap.vacancy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat;
import se.hemvist.intake.vacancy.VacancyRow;
import se.hemvist.web.soap.wire.vacancy.FlatType;

/** Reads the flats of a message as the lines of a landlord's list, by their places in it. */
final class IncomingVacancies {

    private IncomingVacancies() {}

    static List<VacancyRow> read(List<FlatType> flats) {
        return IntStream.range(0, flats.size())
                .mapToObj(i -> row(i + 1, flats.get(i)))
                .toList();
    }

    private static VacancyRow row(int place, FlatType flat) {
        return new VacancyRow(
                place,
                new VacancyRow.Named(Optional.ofNullable(flat.getCompany()), flat.getNumber()),
                new NewFlat.Address(flat.getStreet(), flat.getPostalCode(), flat.getTown(), flat.getArea()),
                new NewFlat.Size(flat.getRooms(), flat.getSquareMetres()),
                new NewFlat.LettingTerms(new Money(flat.getMonthlyRent()), flat.getAvailableFrom()));
    }
}
