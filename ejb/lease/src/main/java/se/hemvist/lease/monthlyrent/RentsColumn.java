package se.hemvist.lease.monthlyrent;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The rents that were set in one column, as {@code 2027-08=7210.00 2028-08=7400.00}. */
@Converter
class RentsColumn implements AttributeConverter<Rents, String> {

    @Override
    public String convertToDatabaseColumn(Rents rents) {
        return rents.from().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Rents convertToEntityAttribute(String column) {
        return new Rents(Arrays.stream(column.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> YearMonth.parse(each[0]), each -> new BigDecimal(each[1]))));
    }
}
