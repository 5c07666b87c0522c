package se.hemvist.lease.monthlyrent;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The rents that the social board has taken on in one column, as {@code 2027-02=2027-03-01 2027-03=2027-03-01}. */
@Converter
class TakenOnColumn implements AttributeConverter<TakenOn, String> {

    @Override
    public String convertToDatabaseColumn(TakenOn taken) {
        return taken.since().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    @Override
    public TakenOn convertToEntityAttribute(String column) {
        return new TakenOn(Arrays.stream(column.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> YearMonth.parse(each[0]), each -> LocalDate.parse(each[1]))));
    }
}
