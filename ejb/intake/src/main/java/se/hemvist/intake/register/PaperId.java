package se.hemvist.intake.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which line of a register; the same in every context. */
@Embeddable
public record PaperId(@Column(name = "paper_id") UUID value) implements Serializable {

    /** One that no line has had. */
    public static PaperId next() {
        return new PaperId(UUID.randomUUID());
    }
}
