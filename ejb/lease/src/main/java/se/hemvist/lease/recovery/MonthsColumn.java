package se.hemvist.lease.recovery;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Months in one column, the earliest first, as {@code 2027-02 2027-03}; none without a claim. */
@Converter
class MonthsColumn implements AttributeConverter<SortedSet<YearMonth>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SortedSet<YearMonth> months) {
        return Optional.ofNullable(months)
                .map(each -> each.stream().map(YearMonth::toString).collect(Collectors.joining(" ")))
                .orElse(null);
    }

    @Override
    public @Nullable SortedSet<YearMonth> convertToEntityAttribute(@Nullable String column) {
        return Optional.ofNullable(column)
                .map(each -> Arrays.stream(each.split(" ", -1))
                        .map(YearMonth::parse)
                        .collect(Collectors.<YearMonth, SortedSet<YearMonth>>toCollection(TreeSet::new)))
                .orElse(null);
    }
}
