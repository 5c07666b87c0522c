package se.hemvist.lease.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The parties of a paper in one column, in the order of the enum. */
@Converter
class PartiesColumn implements AttributeConverter<Set<DocumentParty>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DocumentParty> parties) {
        return parties.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<DocumentParty> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" ", -1)).map(DocumentParty::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
