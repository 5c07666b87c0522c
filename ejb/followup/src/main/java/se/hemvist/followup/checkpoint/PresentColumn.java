package se.hemvist.followup.checkpoint;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.checkpoint.CheckpointRecord.Participant;

/** Who took part, in one column, in the order of the enum; nobody while the checkpoint has not been held. */
@Converter
class PresentColumn implements AttributeConverter<Set<Participant>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<Participant> present) {
        return Optional.ofNullable(present)
                .map(all -> all.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .orElse(null);
    }

    @Override
    public @Nullable Set<Participant> convertToEntityAttribute(@Nullable String column) {
        return Optional.ofNullable(column)
                .map(names -> Arrays.stream(names.split(" ", -1))
                        .map(Participant::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(null);
    }
}
